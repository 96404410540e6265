extension Elementary {
  /// The natural logarithm, within 1 unit in the last place.
  ///
  /// Of 0 it is −infinity, of less than 0 not a number.
  @inlinable
  public static func log(_ number: Double) -> Double {
    if number >= 0x1p-1022, number < .infinity { return positiveLog(number) }
    if number > 0, number < 1 { return scaledLog(number * 0x1p54, exponentOffset: 1077) }
    if number == 0 { return -.infinity }
    return number > 0 ? number : .nan
  }

  /// The natural logarithm of a number known to be positive, finite and not subnormal.
  ///
  /// Equal to `log` there and without branches, so that a loop over a column becomes vector
  /// instructions; elsewhere it means nothing.
  @inlinable @inline(__always)
  public static func positiveLog(_ number: Double) -> Double {
    scaledLog(number, exponentOffset: 1023)
  }

  /// The logarithm of (1 + x), exact near 0, within 2 units in the last place.
  ///
  /// Of −1 it is −infinity, of less than −1 not a number.
  @inlinable
  public static func logOnePlus(_ x: Double) -> Double {
    x > -1 && x < .infinity ? positiveLogOnePlus(x) : log(1 + x)
  }

  /// The logarithm of (1 + x) for x known to be finite and above −1; without branches.
  @inlinable @inline(__always)
  public static func positiveLogOnePlus(_ x: Double) -> Double {
    let sum = 1 + x
    // The second term is what rounding took from the sum.
    return positiveLog(sum) + (x - (sum - 1)) / sum
  }

  /// The logarithm of a normal positive number times 2^(1023 − offset).
  @inlinable @inline(__always)
  static func scaledLog(_ number: Double, exponentOffset: Double) -> Double {
    // log 2 cut to 33 bits, so that its products with exponents are exact, and what it lacks.
    let log2High = 0x1.62e42feep-1
    let log2Low = 0x1.a39ef35793c76p-33
    let rootOfHalf: UInt64 = 0x3fe6_a09e_667f_3bcd
    // number = m · 2^k with m between √½ and √2.
    let bits = number.bitPattern &+ (0x3ff0_0000_0000_0000 &- rootOfHalf)
    let biased = bits &>> 52
    let k = (Double(bitPattern: biased | 0x4330_0000_0000_0000) - 0x1p52) - exponentOffset
    let m = Double(bitPattern: (bits & 0x000f_ffff_ffff_ffff) &+ rootOfHalf)
    let f = m - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let a = 0x1.5555555555555p-1 + z * 0x1.9999999999a38p-2
    let b = 0x1.2492492476c87p-2 + z * 0x1.c71c720160b47p-3
    let c = 0x1.745cf901605f7p-3 + z * 0x1.3b1c360763b8ap-3
    let d = 0x1.0fbe83c2cbcf3p-3 + z * 0x1.0c04595972ab8p-3
    let tail = z * ((a + w * b) + (w * w) * (c + w * d))
    let half = 0.5 * f * f
    return k * log2High - ((half - (s * (half + tail) + k * log2Low)) - f)
  }
}
