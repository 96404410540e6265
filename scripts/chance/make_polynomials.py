#!/usr/bin/env python3
"""Computes the fixed coefficients of Sources/Chance/Elementary and of the normal distribution function.

Each is the polynomial that interpolates the function in the Chebyshev nodes of its interval, found in
60 digits and rounded to doubles; the largest error of the rounded polynomial is printed beside it.

    python3 scripts/chance/make_polynomials.py
"""
from mpmath import mp, mpf, chop, cos, pi, log, exp, sqrt, erfc, fabs, linspace, taylor

mp.dps = 60


def chebyshev(function, degree, low, high):
    """Chebyshev coefficients of the interpolant on [low, high]."""
    count = degree + 1
    nodes = [cos(pi * (mpf(k) + 0.5) / count) for k in range(count)]
    values = [function((low + high) / 2 + (high - low) / 2 * t) for t in nodes]
    result = []
    for j in range(count):
        total = sum(values[k] * cos(pi * j * (mpf(k) + 0.5) / count) for k in range(count))
        result.append(total * 2 / count)
    result[0] /= 2
    return result


def monomial(coefficients, low, high):
    """The same polynomial in powers of x."""
    count = len(coefficients)
    before, now = [mpf(1)], [mpf(0), mpf(1)]
    powers = [mpf(0)] * count
    for j, c in enumerate(coefficients):
        t = before if j == 0 else now
        for i, v in enumerate(t):
            powers[i] += c * v
        if j > 0:
            after = [mpf(0)] + [2 * v for v in now]
            for i, v in enumerate(before):
                after[i] -= v
            before, now = now, after
    # t = (x - middle) / half, expanded.
    middle, half = (low + high) / 2, (high - low) / 2
    result = [mpf(0)] * count
    factor = [mpf(1)]
    for p in powers:
        for i, v in enumerate(factor):
            result[i] += p * v
        grown = [mpf(0)] * (len(factor) + 1)
        for i, v in enumerate(factor):
            grown[i + 1] += v / half
            grown[i] -= v * middle / half
        factor = grown
    return result


def show(title, coefficients, error):
    print(f"// {title}; largest error {mp.nstr(error, 3)}")
    for c in coefficients:
        print("   ", float(c).hex())
    print()


def horner(coefficients, x):
    total = mpf(0)
    for c in reversed(coefficients):
        total = total * x + mpf(float(c))
    return total


def exponential():
    def f(r):
        return mpf(1) / 2 + r / 6 if fabs(r) < mpf(10) ** -25 else (exp(r) - 1 - r) / r**2

    edge = log(2) / 2 * mpf("1.0001")
    c = monomial(chebyshev(f, 10, -edge, edge), -edge, edge)
    error = max(fabs((horner(c, r) - f(r)) * r * r / exp(r)) for r in linspace(-edge, edge, 2001))
    show("exp: (e^r - 1 - r) / r^2, error relative to e^r", c, error)


def logarithm():
    # log(1 + f) = f - h + s (h + z L(z)), s = f / (2 + f), z = s^2, h = f^2 / 2.
    def f(z):
        if z < mpf(10) ** -25:
            return mpf(2) / 3
        s = sqrt(z)
        return (log((1 + s) / (1 - s)) / s - 2) / z

    edge = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2 * mpf("1.0001")
    c = monomial(chebyshev(f, 7, mpf(0), edge), mpf(0), edge)
    error = max(fabs((horner(c, z) - f(z)) * z / 2) for z in linspace(0, edge, 2001))
    show("log: L(z), error relative to the logarithm", c, error)


def normal_tail():
    # P(Z > y) = e^(-y^2/2) G(t) / (y + 1), t = (y - 3) / (y + 3) in [-1, 1).
    def f(t):
        if 1 - t < mpf(10) ** -20:
            return 1 / sqrt(2 * pi)
        y = 3 * (1 + t) / (1 - t)
        if y > 10**4:
            series = 1 - 1 / y**2 + 3 / y**4 - 15 / y**6
            return series / y * (y + 1) / sqrt(2 * pi)
        return erfc(y / sqrt(2)) / 2 * exp(y * y / 2) * (y + 1)

    c = chebyshev(f, 26, mpf(-1), mpf(1))

    def clenshaw(t):
        b1 = b2 = mpf(0)
        for v in reversed(c[1:]):
            b1, b2 = 2 * t * b1 - b2 + mpf(float(v)), b1
        return t * b1 - b2 + mpf(float(c[0]))

    error = max(fabs(clenshaw(t) / f(t) - 1) for t in linspace(-1, mpf("0.9"), 801))
    show("normal tail: Chebyshev coefficients of G(t), relative error", c, error)


def constants():
    high = mpf(int(log(2) * 2**32)) / 2**32
    print("ln2 high", float(high).hex(), " ln2 low", float(log(2) - high).hex())
    print("1 / ln 2", float(1 / log(2)).hex(), " bits of sqrt(1/2)", float(sqrt(mpf(1) / 2)).hex())
    print("log(2 pi) / 2", float(log(2 * pi) / 2).hex())


constants()
exponential()
logarithm()
normal_tail()
