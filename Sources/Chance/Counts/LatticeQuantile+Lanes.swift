extension LatticeQuantile {
  /// Four counts of large binomial laws at once, each equal to that of the law alone.
  ///
  /// The steps are those of `init` and `count`, which a test holds together with these. What a lane of a
  /// small law gives means nothing.
  @inlinable @inline(never)
  static func counts(
    trials: SIMD4<Double>, success: SIMD4<Double>, normals: SIMD4<Double>
  ) -> SIMD4<Double> {
    typealias Four = SIMD4<Double>
    let failure: Four = 1 - success
    let mean: Four = trials * success
    let lawVariance: Four = mean * failure
    let product: Four = success * failure
    let asymmetry: Four = failure - success
    let variance: Four = lawVariance - 1.0 / 12
    let inverse: Four = 1 / variance
    let scale: Four = variance.squareRoot()
    let root: Four = scale * inverse
    let skewness: Four = asymmetry * lawVariance * inverse * root
    let flatness: Four = 1 - 6 * product
    let fourth: Four = lawVariance * flatness + 1.0 / 120
    let excess: Four = fourth * inverse * inverse
    let leaning: Four = 1 - 12 * product
    let fifth: Four = lawVariance * asymmetry * leaning
    let third: Four = fifth * inverse * inverse * root
    let squared: Four = skewness * skewness
    let crossed: Four = skewness * excess
    let cubed: Four = squared * skewness
    let c3: Four = excess * (1.0 / 24) - squared * (1.0 / 18)
    let c4: Four = third * (1.0 / 120) - crossed * (1.0 / 24) + cubed * (1.0 / 27)
    let early2: Four = skewness * (1.0 / 6) - third * (1.0 / 20)
    let c2: Four = early2 + crossed * (5.0 / 24) - cubed * (53.0 / 324)
    let c1: Four = 1 - excess * (1.0 / 8) + squared * (5.0 / 36)
    let early0: Four = skewness * (-1.0 / 6) + third * (1.0 / 40)
    let c0: Four = early0 - crossed * (1.0 / 12) + cubed * (17.0 / 324)
    let upper: Four = c2 + normals * (c3 + normals * c4)
    let point: Four = mean + scale * (c0 + normals * (c1 + normals * upper))
    let above = point.replacing(with: 0, where: point .<= 0)
    let inside = above.replacing(with: trials, where: above .>= trials)
    return (inside + 0x1p52) - 0x1p52
  }
}
