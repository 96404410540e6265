/// The regularised incomplete beta function: the distribution functions of the heavy-tailed counts.
struct IncompleteBeta {
  /// The mass below x.
  let lower: Double
  /// The mass above x.
  let upper: Double

  /// Integrates t^(a−1) (1−t)^(b−1) up to x; the smaller of both masses keeps its relative accuracy.
  ///
  /// - Complexity: O(√max(a, b)) terms of a continued fraction (Lentz).
  init(at x: Double, complement y: Double, a: Double, b: Double) {
    if x <= 0 {
      (lower, upper) = (0, 1)
    } else if y <= 0 {
      (lower, upper) = (1, 0)
    } else {
      let logOfFront =
        Elementary.logGamma(a + b) - Elementary.logGamma(a) - Elementary.logGamma(b)
        + a * Elementary.log(x) + b * Elementary.log(y)
      let front = Elementary.exp(logOfFront)
      if x * (a + b + 2) < a + 1 {
        lower = min(1, front * Self.fraction(x, a, b) / a)
        upper = 1 - lower
      } else {
        upper = min(1, front * Self.fraction(y, b, a) / b)
        lower = 1 - upper
      }
    }
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let least = 0x1p-1000
    func guarded(_ number: Double) -> Double { number.magnitude < least ? least : number }
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var result = d
    var m = 1.0
    while m < 200_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      let step = d * c
      result *= step
      if (step - 1).magnitude < 1e-15 { break }
      m += 1
    }
    return result
  }
}
