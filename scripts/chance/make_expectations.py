#!/usr/bin/env python3
"""Writes the stored expectations of Tests/ChanceTests: NumPy's words, stream keys, 200-digit references.

Needs numpy and mpmath. Doubles are written as their 64 bits in hexadecimal, arguments beside results.

    python3 scripts/chance/make_expectations.py
"""
import math
import pathlib
import random
import struct

import numpy
from mpmath import mp, mpf

mp.dps = 200
HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parent.parent / "Tests" / "ChanceTests" / "Expectations"
WORD = 2**64 - 1


# The construction of docs/determinism.md.

def block(counter, key):
    number = sum(word << 64 * place for place, word in enumerate(counter))
    start = (number - 1) % 2**256
    words = [(start >> 64 * place) & WORD for place in range(4)]
    generator = numpy.random.Philox(
        key=numpy.array(key, numpy.uint64), counter=numpy.array(words, numpy.uint64))
    return [int(word) for word in generator.random_raw(4)]


def stream_key(seed, thing, name, version):
    message = b""
    for text in (thing.encode(), name.encode()):
        message += len(text).to_bytes(8, "little") + text
    message += version.to_bytes(8, "little")
    message += bytes(-len(message) % 32)
    key = [seed, 0x67656E2F64726177]
    for place in range(0, len(message), 32):
        words = [int.from_bytes(message[i:i + 8], "little") for i in range(place, place + 32, 8)]
        mixed = block(words, key)
        key = [mixed[0] ^ words[0], mixed[1] ^ words[1]]
    return key


def digest(words):
    """The fixed digest of Tests/ChanceTests/Support/WordDigest.swift."""
    state = 0xCBF29CE484222325
    for word in words:
        state = ((state ^ word) * 0x9E3779B97F4A7C15) & WORD
        state ^= state >> 32
    return state


def bits(number):
    return struct.unpack("<Q", struct.pack("<d", number))[0]


def double(word):
    return struct.unpack("<d", struct.pack("<Q", word))[0]


def nearest(value):
    """The double next to a 200-digit number, also among the subnormal ones."""
    if value == 0:
        return 0.0
    exponent = max(int(mp.frexp(value)[1]) - 1, -1022) - 52
    return math.ldexp(int(mp.nint(mp.ldexp(value, -exponent))), exponent)


def swift(name, comment, words, columns):
    lines = []
    for place in range(0, len(words), columns):
        lines.append("  " + " ".join(f"{word:016x}" for word in words[place:place + columns]))
    text = "\n".join(lines)
    (OUTPUT / f"{name}.swift").write_text(
        f"// Written by scripts/chance/make_expectations.py.\n\n"
        f"/// {comment}\nlet {name[0].lower() + name[1:]} = StoredWords(\n"
        f'  """\n{text}\n  """)\n')


def numpy_words():
    rows = []
    for index in range(20):
        key = [(index * 0x9E3779B97F4A7C15) & WORD, (index * 0xD1342543DE82EF95 + index) & WORD]
        first, slot = (index * 1_000_003) & ~3, index * index
        start = ((first >> 2) | slot << 128) - 1
        words = [((start % 2**256) >> 64 * place) & WORD for place in range(4)]
        generator = numpy.random.Philox(
            key=numpy.array(key, numpy.uint64), counter=numpy.array(words, numpy.uint64))
        raw = [int(word) for word in generator.random_raw(50_000)]
        rows += key + [first, slot, digest(raw)]
    swift("NumpyWords", "Key, key, first row, slot, digest of 50,000 raw words of NumPy.", rows, 5)


KEYS = [
    (0, "", "a", 1), (0, "", "b", 1), (1, "", "a", 1), (0, "", "a", 2),
    (7, "a", "bc", 1), (7, "ab", "c", 1), (7, "abc", "d", 1),
    (2**64 - 1, "Orbit / Spring / Line 1", "delivery.requests", 3),
    (42, "Zoë Ångström / Été / 夏", "delivery.impressions", 1),
    (42, "x" * 31, "clicks", 1), (42, "x" * 32, "clicks", 1), (42, "x" * 33, "clicks", 1),
]


def stream_keys():
    rows = []
    for seed, thing, name, version in KEYS:
        rows += stream_key(seed, thing, name, version)
    swift("StreamKeys", "Keys of the streams listed in StreamTests.", rows, 2)


def references(name, comment, function, arguments):
    words = []
    for argument in arguments:
        words += [bits(argument), bits(nearest(function(mpf(argument))))]
    swift(name, comment, words, 4)


def exponential_arguments():
    chosen = random.Random(1)
    result = [chosen.uniform(-745, 709.7) for _ in range(260)]
    result += [chosen.uniform(-1, 1) for _ in range(80)]
    result += [sign * 2.0**-power for power in range(0, 60, 3) for sign in (1, -1)]
    result += [(k + 0.5) * 0.6931471805599453 for k in range(-20, 20, 2)]
    result += [-708.5 - 0.9 * k for k in range(40)]
    return result


def logarithm_arguments():
    chosen = random.Random(2)
    result = [double(chosen.getrandbits(63) % 0x7FEFFFFFFFFFFFFF + 1) for _ in range(200)]
    result += [chosen.uniform(0, 2) for _ in range(100)]
    result += [1 + sign * 2.0**-power for power in range(1, 53, 3) for sign in (1, -0.5)]
    result += [0.5**0.5 * (1 + k * 2.0**-50) for k in range(-9, 10)]
    result += [2**0.5 * (1 + k * 2.0**-50) for k in range(-9, 10)]
    result += [double(chosen.getrandbits(bit)) or 5e-324 for bit in range(1, 53)]
    return result


def near_zero_arguments(low):
    chosen = random.Random(3)
    result = [chosen.uniform(low, 1) for _ in range(120)]
    result += [sign * chosen.uniform(1, 2) * 2.0**-power
               for power in range(2, 60, 2) for sign in (1, -1)]
    return result + [1.0, 3.5, 700.0, 1e9]


def share_arguments():
    chosen = random.Random(4)
    result = [(2 * chosen.getrandbits(52) + 1) * 2.0**-53 for _ in range(150)]
    result += [0.075, 0.925, 0.0749999, 0.9250001, 2.0**-53, 1 - 2.0**-53, 1.4e-11, 1.38e-11]
    result += [10.0**-power * chosen.uniform(1, 9) for power in range(1, 300, 4)]
    return result + [1 - 2.0**-power for power in range(1, 53, 3)]


def normal_quantile(share):
    """The root of P(Z < z) = share, by Newton's method from above and in logarithms."""
    if share == 0.5:
        return mpf(0)
    tail = min(share, 1 - share)
    z = mp.sqrt(-2 * mp.log(tail))
    for _ in range(60):
        mass = mp.erfc(z / mp.sqrt(2)) / 2
        step = (mp.log(mass) - mp.log(tail)) * mass / mp.npdf(z)
        z += step
        if abs(step) < mpf(10) ** -60:
            break
    return -z if share < 0.5 else z


def normal_points():
    chosen = random.Random(5)
    result = [chosen.uniform(-8.5, 8.5) for _ in range(150)]
    result += [-k * 0.25 for k in range(0, 150)]
    return result + [sign * 2.0**-power for power in range(1, 40, 3) for sign in (1, -1)]


def main():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    numpy_words()
    stream_keys()
    references("ExpReferences", "Arguments and e to their power.", mp.exp, exponential_arguments())
    references("LogReferences", "Arguments and their logarithms.", mp.log, logarithm_arguments())
    references("LogOnePlusReferences", "x and log(1 + x).", lambda x: mp.log(1 + x),
               near_zero_arguments(-0.999))
    references("ExpMinusOneReferences", "x and e^x - 1.", lambda x: mp.exp(x) - 1,
               [x for x in near_zero_arguments(-20) if x < 709])
    references("NormalQuantiles", "Shares and their normal quantiles.", normal_quantile,
               share_arguments())
    references("NormalShares", "Normal numbers and the share below.",
               lambda x: mp.erfc(-x / mp.sqrt(2)) / 2, normal_points())
    references("LogGammaReferences", "x and the logarithm of its gamma function.", mp.loggamma,
               [0.001 * 1.37**k for k in range(100)] + [1.5, 2.5, 3.0, 7.999, 8.0, 15.5])


if __name__ == "__main__":
    main()
