/// The quantile of a law on the integers as a polynomial of fourth degree in a normal number.
///
/// It is the Cornish–Fisher expansion of third order of the smooth law whose mass around each integer is
/// the probability there. Such a law has the cumulants of the integers less those of a uniform number
/// on (−½, ½), by Sheppard: the second less 1/12, the fourth plus 1/120. Rounding gives the integer.
@frozen
@usableFromInline
struct LatticeQuantile {
  @usableFromInline let mean: Double
  @usableFromInline let scale: Double
  @usableFromInline let most: Double
  @usableFromInline let isMirrored: Bool
  @usableFromInline let c0: Double
  @usableFromInline let c1: Double
  @usableFromInline let c2: Double
  @usableFromInline let c3: Double
  @usableFromInline let c4: Double

  /// Expands a law; meaningful from a variance of 20.
  @inlinable @inline(__always)
  init(_ law: CountLaw) {
    let variance = law.variance - 1.0 / 12
    let inverse = 1 / variance
    scale = variance.squareRoot()
    let root = scale * inverse
    let skewness = law.asymmetry * law.variance * inverse * root
    let fourth = law.variance * (1 - 6 * law.product) + 1.0 / 120
    let excess = fourth * inverse * inverse
    let fifth = law.variance * law.asymmetry * (1 - 12 * law.product)
    let third = fifth * inverse * inverse * root
    let squared = skewness * skewness
    let crossed = skewness * excess
    let cubed = squared * skewness
    mean = law.mean
    most = law.most
    isMirrored = law.isMirrored
    c0 = skewness * (-1.0 / 6) + third * (1.0 / 40) - crossed * (1.0 / 12) + cubed * (17.0 / 324)
    c1 = 1 - excess * (1.0 / 8) + squared * (5.0 / 36)
    c2 =
      skewness * (1.0 / 6) - third * (1.0 / 20) + crossed * (5.0 / 24) - cubed * (53.0 / 324)
    c3 = excess * (1.0 / 24) - squared * (1.0 / 18)
    c4 = third * (1.0 / 120) - crossed * (1.0 / 24) + cubed * (1.0 / 27)
  }

  /// The point of the smooth law, neither rounded nor mirrored.
  @inlinable @inline(__always)
  func point(normal z: Double) -> Double {
    mean + scale * (c0 + z * (c1 + z * (c2 + z * (c3 + z * c4))))
  }

  /// The count: the nearest integer from 0 to the largest.
  @inlinable @inline(__always)
  func count(normal: Double) -> Double {
    let point = point(normal: isMirrored ? -normal : normal)
    let above = point > 0 ? point : 0
    let inside = above < most ? above : most
    let count = (inside + 0x1p52) - 0x1p52
    return isMirrored ? most - count : count
  }
}

extension CountLaw {
  /// The expansion that serves from a variance of 20.
  @inlinable @inline(__always)
  var latticeQuantile: LatticeQuantile { LatticeQuantile(self) }
}
