import Chance
import Testing

@Suite struct PoissonTests {
  static func column(_ means: [Double], seed: UInt64) -> [Int] {
    let uniforms = Samples.uniforms(seed, count: means.count)
    var counts = [Int](repeating: -1, count: means.count)
    var span = counts.mutableSpan
    Poisson.fill(&span, means: means.span, uniforms: uniforms.span)
    return counts
  }

  @Test func `small means are inverted exactly`() {
    for mean in [1e-9, 0.001, 0.5, 1, 7.3, 19.99] {
      let law = ExactLaw.poisson(mean)
      var below = 0.0
      for (place, mass) in law.masses.enumerated() {
        for share in [below + mass * 1e-3 + 1e-14, below + mass * 0.999 - 1e-14]
        where mass > 1e-10 && share > 0 && share < 1 {
          #expect(Poisson(mean: mean).count(uniform: share) == law.first + place, "\(mean)")
        }
        below += mass
      }
    }
  }

  @Test func `a mean of nothing gives nothing, and the largest number stays in reach`() {
    for uniform in Samples.ladder { #expect(Poisson(mean: 0).count(uniform: uniform) == 0) }
    // The exact quantiles of 1 − 2⁻⁵³, give or take what a sum of doubles can tell.
    for (mean, most) in [(0.001, 4), (0.1, 9), (1, 17), (5, 32), (19.9, 66)] {
      let count = Poisson(mean: mean).count(uniform: 1 - 0x1p-53)
      #expect(count >= most - 2 && count <= most + 12, "\(mean): \(count)")
    }
  }

  @Test(arguments: [20.0, 20.4, 30, 50, 100, 400, 10_000, 12_345.6])
  func `large means lie within a ten-thousandth of the exact law`(mean: Double) {
    let distance = CountChecks.distance(from: .poisson(mean)) {
      Poisson(mean: mean).count(uniform: 0.5, normal: $0)
    }
    #expect(distance < 3e-5, "\(mean): \(distance)")
  }

  @Test(arguments: [0.3, 4, 19.5, 21, 300])
  func `a million draws fit`(mean: Double) {
    let poisson = Poisson(mean: mean)
    let counts = Samples.counts { poisson.count(uniform: $0, normal: $1) }
    let fit = ExactLaw.poisson(mean).fit("mean \(mean)", counts)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test func `Poisson counts keep their digest`() {
    let means = (0..<100_000).map { Double($0 % 1000) * 0.07 }
    #expect(WordDigest.of(Self.column(means, seed: 212)) == "7ab62cec22d1237c")
  }

  @Test func `counts rise with the uniform number, to the last step around every jump`() {
    for mean in [0.01, 1, 12, 19.99, 20, 20.01, 1000, 1e9] {
      CountChecks.expectMonotone("mean \(mean)", jumps: 40) {
        Poisson(mean: mean).count(uniform: $0)
      }
    }
  }

  @Test func `columns equal single draws`() {
    let uniforms = Samples.uniforms(213, count: 2000)
    let means = Samples.uniforms(214, count: 2000).map { 1 / $0 - 1 }
    var counts = [Int64](repeating: -1, count: 2000)
    var span = counts.mutableSpan
    Poisson.fill(&span, means: means.span, uniforms: uniforms.span)
    let single = zip(means, uniforms).map { Int64(Poisson(mean: $0).count(uniform: $1)) }
    #expect(counts == single)
  }
}
