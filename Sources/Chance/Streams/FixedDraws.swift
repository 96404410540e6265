/// Draws of every law at fixed places of a stream: what a fingerprint of the algorithms is made of.
public enum FixedDraws {
  /// The words, counts and bits of numbers that this version of the algorithms draws from a stream.
  ///
  /// The list changes exactly when an algorithm does, or when a law is added at its end.
  /// - Complexity: some 100 draws of each law.
  public static func words(of stream: Stream) -> [UInt64] {
    var words: [UInt64] = []
    for row in 0..<100 as Range<UInt64> {
      let uniform = stream.uniform(row: row, slot: 0)
      words.append(stream.word(row: row, slot: 0))
      words.append(stream.integer(below: 1_000_003, row: row, slot: 1))
      words += numbers(uniform).map(\.bitPattern)
      words += counts(uniform, row: Int(row)).map { UInt64(bitPattern: Int64($0)) }
    }
    words += split(of: stream).map { UInt64(bitPattern: Int64($0)) }
    words.append(firmRate.location.bitPattern)
    let permutation = Permutation(size: 100, stream: stream, slot: 2)
    words += (0..<100).map { permutation.image(of: $0) }
    words += [stream.identifier(row: 0).high, stream.identifier(row: 0).low]
    return words
  }

  /// Finding the parameters of a law from its moments takes milliseconds, and no stream changes them.
  private static let firmRate = LogitNormal(mean: 0.9, concentration: 400)

  private static func split(of stream: Stream) -> [Int] {
    let weights = (1...100).map { 1 / Double($0) }
    var uniforms = weights
    var uniformSpan = uniforms.mutableSpan
    stream.fillUniforms(slot: 3, into: &uniformSpan)
    var counts = weights.map { _ in 0 }
    var span = counts.mutableSpan
    Multinomial.split(100_000, weights: weights.span, uniforms: uniforms.span, into: &span)
    return counts
  }

  private static func numbers(_ uniform: Double) -> [Double] {
    let lognormal = Lognormal(mean: 3, sigma: 0.8)
    return [
      Normal.quantile(uniform), Normal.share(below: 8 * uniform - 5),
      Elementary.exp(50 * uniform - 20), Elementary.log(uniform),
      Elementary.logOnePlus(-uniform), Elementary.expMinusOne(-uniform),
      Elementary.logGamma(40 * uniform),
      lognormal.value(uniform: uniform),
      TruncatedLognormal(lognormal, bounds: 1...5).value(uniform: uniform),
      TruncatedNormal(mean: 1, deviation: 2, bounds: 0...9).value(uniform: uniform),
      LogitNormal(location: -1, sigma: 0.5).rate(uniform: uniform),
      LogitNormal.rate(mean: uniform, sigma: 0.3, normal: Normal.quantile(uniform)),
      Exponential(mean: 7).value(uniform: uniform),
      Exponential(mean: 7).value(uniform: uniform, upTo: 9),
    ]
  }

  private static func counts(_ uniform: Double, row: Int) -> [Int] {
    let small = Binomial(trials: 2 * row, probability: 0.07)
    let large = Binomial(trials: 5000 + 100 * row, probability: 0.93)
    let mean = large.trials * 93 / 100
    return [
      small.count(uniform: uniform), small.count(uniform: uniform, in: row / 10...2 * row),
      large.count(uniform: uniform), large.count(uniform: uniform, in: mean...large.trials),
      Poisson(mean: Double(row) / 5).count(uniform: uniform),
      Poisson(mean: Double(row) + 20).count(uniform: uniform),
      NegativeBinomial(mean: 4, shape: 0.4).count(uniform: uniform),
      Geometric(probability: 0.1).count(uniform: uniform),
      Zipf(largest: 500, exponent: 1.1).rank(uniform: uniform),
      AliasTable(weights: [3, 1, 4, 1, 5]).index(uniform: uniform),
    ]
  }
}
