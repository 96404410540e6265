/// The standard normal distribution: quantile, distribution function and columns of both.
@frozen
public enum Normal {
  /// The normal number below which a share lies: Wichura's AS 241 (PPND16), within 1e-13 of it.
  ///
  /// Exactly monotone: the share, or what it leaves to 1, is first cut to about 45 bits, so that two
  /// different shares lie further apart than the roundings of the rational functions. The quantiles of
  /// 0, of 1 and of less than 2⁻¹⁰⁰⁰ are infinite.
  @inlinable
  public static func quantile(_ share: Double) -> Double {
    let q = cut(share - 0.5)
    if q.magnitude <= centralHalfWidth { return central(q) }
    let tail = q < 0 ? share : 1 - share
    if tail < 0x1p-1000 { return q < 0 ? -.infinity : .infinity }
    let distance = tailDistance(tail)
    let size = distance <= nearDistance ? nearTail(distance) : farTail(distance)
    return q < 0 ? -size : size
  }

  /// Up to here, either side of ½, one rational function serves.
  @usableFromInline static var centralHalfWidth: Double { 0.425 }
  /// Up to this distance, tails above 1.4e-11, a second one serves.
  @usableFromInline static var nearDistance: Double { 5 }

  /// The nearest multiple of 2⁻⁴⁶, for numbers up to 1.
  @inlinable @inline(__always)
  static func cut(_ q: Double) -> Double {
    (q + 0x1.8p6) - 0x1.8p6
  }

  /// The square root of −log of a tail's mass above 0, which is first cut to 45 bits.
  @inlinable @inline(__always)
  static func tailDistance(_ tail: Double) -> Double {
    (-Elementary.positiveLog(Uniform.cutBits(tail))).squareRoot()
  }

  /// The quantile of ½ + q.
  @inlinable @inline(__always)
  static func central(_ q: Double) -> Double {
    let r = 0.180625 - q * q
    var above = r * 2.5090809287301226727e3 + 3.3430575583588128105e4
    above = above * r + 6.7265770927008700853e4
    above = above * r + 4.5921953931549871457e4
    above = above * r + 1.3731693765509461125e4
    above = above * r + 1.9715909503065514427e3
    above = above * r + 1.3314166789178437745e2
    above = above * r + 3.3871328727963666080e0
    var below = r * 5.2264952788528545610e3 + 2.8729085735721942674e4
    below = below * r + 3.9307895800092710610e4
    below = below * r + 2.1213794301586595867e4
    below = below * r + 5.3941960214247511077e3
    below = below * r + 6.8718700749205790830e2
    below = below * r + 4.2313330701600911252e1
    below = below * r + 1
    return q * above / below
  }

  /// The size of the quantile at a distance up to `nearDistance`.
  @inlinable @inline(__always)
  static func nearTail(_ distance: Double) -> Double {
    let r = distance - 1.6
    var above = r * 7.74545014278341407640e-4 + 2.27238449892691845833e-2
    above = above * r + 2.41780725177450611770e-1
    above = above * r + 1.27045825245236838258e0
    above = above * r + 3.64784832476320460504e0
    above = above * r + 5.76949722146069140550e0
    above = above * r + 4.63033784615654529590e0
    above = above * r + 1.42343711074968357734e0
    var below = r * 1.05075007164441684324e-9 + 5.47593808499534494600e-4
    below = below * r + 1.51986665636164571966e-2
    below = below * r + 1.48103976427480074590e-1
    below = below * r + 6.89767334985100004550e-1
    below = below * r + 1.67638483018380384940e0
    below = below * r + 2.05319162663775882187e0
    below = below * r + 1
    return above / below
  }

  /// The size of the quantile at a distance above `nearDistance`.
  @inlinable
  static func farTail(_ distance: Double) -> Double {
    let r = distance - 5
    var above = r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5
    above = above * r + 1.24266094738807843860e-3
    above = above * r + 2.65321895265761230930e-2
    above = above * r + 2.96560571828504891230e-1
    above = above * r + 1.78482653991729133580e0
    above = above * r + 5.46378491116411436990e0
    above = above * r + 6.65790464350110377720e0
    var below = r * 2.04426310338993978564e-15 + 1.42151175831644588870e-7
    below = below * r + 1.84631831751005468180e-5
    below = below * r + 7.86869131145613259100e-4
    below = below * r + 1.48753612908506148525e-2
    below = below * r + 1.36929880922735805310e-1
    below = below * r + 5.99832206555887937690e-1
    below = below * r + 1
    return above / below
  }
}
