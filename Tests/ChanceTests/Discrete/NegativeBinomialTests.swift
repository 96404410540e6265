import Chance
import Testing

@Suite struct NegativeBinomialTests {
  static func law(_ mean: Double, _ shape: Double) -> ExactLaw {
    let success = mean / (mean + shape)
    let mode = shape > 1 ? Int((shape - 1) / shape * mean) : 0
    return ExactLaw(mode: mode, in: 0...5_000_000) {
      success * (shape + Double($0) - 1) / Double($0)
    }
  }

  static let cases: [(Double, Double)] = [
    (0.05, 0.4), (2.2, 0.4), (7, 2), (300, 0.4), (900, 60), (40, 1000), (3000, 5000),
  ]

  @Test func `probabilities, shares and moments are those of the exact law`() {
    for (mean, shape) in Self.cases {
      let law = Self.law(mean, shape)
      let found = NegativeBinomial(mean: mean, shape: shape)
      var below = 0.0
      for (place, mass) in law.masses.enumerated() where mass > 1e-14 {
        let count = law.first + place
        guard count < 60 || count % 97 == 0 else {
          below += mass
          continue
        }
        let probability = found.probability(of: count)
        #expect((probability / mass - 1).magnitude < 1e-10, "\(mean), \(shape), \(count)")
        below += mass
        #expect((found.share(upTo: count) - below).magnitude < 1e-10)
        #expect((found.share(above: count) - (1 - below)).magnitude < 1e-10)
      }
      let none = law.first == 0 ? law.masses[0] : 0
      #expect((found.probabilityOfNone - none).magnitude < 1e-12)
      #expect((found.reachedShare - (1 - none)).magnitude < 1e-12)
      for cap in [0, 1, 3, 20, 400] {
        let excess = law.masses.enumerated().reduce(0.0) {
          $0 + max(0, Double(law.first + $1.offset - cap)) * $1.element
        }
        #expect((found.excess(above: cap) - excess).magnitude < 1e-8 * mean, "cap \(cap)")
      }
    }
  }

  @Test func `small reach keeps its digits`() {
    let law = NegativeBinomial(mean: 1e-12, shape: 0.4)
    #expect((law.reachedShare / 1e-12 - 1).magnitude < 1e-11)
    #expect((law.frequency - 1).magnitude < 1e-11)
    #expect(NegativeBinomial(mean: 0, shape: 0.4).frequency == 1)
    #expect(NegativeBinomial(mean: 0, shape: 0.4).reachedShare == 0)
    #expect(NegativeBinomial(mean: 0, shape: 0.4).probability(of: 3) == 0)
  }

  @Test func `a law is found by the frequency of those reached`() {
    for shape in [0.1, 0.4, 2, 1e6] {
      for frequency in [1, 1.001, 1.7, 4.4, 12, 900] {
        let law = NegativeBinomial(frequency: frequency, shape: shape)
        #expect((law.frequency / frequency - 1).magnitude < 1e-9, "\(frequency), \(shape)")
      }
    }
  }

  @Test func `a column of reached shares equals single ones`() {
    let means = Samples.ladder.map { $0 * 20 }
    var shares = means
    var span = shares.mutableSpan
    NegativeBinomial.fillReachedShares(&span, means: means.span, shape: 0.5)
    #expect(shares == means.map { NegativeBinomial(mean: $0, shape: 0.5).reachedShare })
    #expect(Samples.firstFall(shares) == nil)
  }

  @Test(arguments: [(0.05, 0.4), (2.2, 0.4), (7, 2), (40, 1000)])
  func `a million draws fit`(mean: Double, shape: Double) {
    let law = NegativeBinomial(mean: mean, shape: shape)
    let counts = Samples.million.map { law.count(uniform: $0) }
    let fit = Self.law(mean, shape).fit("mean \(mean), shape \(shape)", counts)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test(arguments: [(300, 0.4), (900, 60), (3000, 5000)])
  func `laws beyond the walk are inverted exactly`(mean: Double, shape: Double) {
    let law = NegativeBinomial(mean: mean, shape: shape)
    var below = 0.0
    let exact = Self.law(mean, shape)
    for (place, mass) in exact.masses.enumerated() {
      if mass > 1e-9, (exact.first + place) % 31 == 0 {
        for share in [below + mass * 0.01, below + mass * 0.99] {
          #expect(law.count(uniform: share) == exact.first + place, "\(share)")
        }
      }
      below += mass
    }
  }

  @Test func `counts rise with the uniform number, to the last step around every jump`() {
    for (mean, shape) in Self.cases + [(0, 0.4), (1e6, 0.4), (1e-6, 1e6), (20, 1e-3)] {
      let law = NegativeBinomial(mean: mean, shape: shape)
      let jumps = mean > 100 ? 3 : 25
      CountChecks.expectMonotone("mean \(mean), shape \(shape)", jumps: jumps) {
        law.count(uniform: $0)
      }
    }
    #expect(NegativeBinomial(mean: 0.001, shape: 0.4).count(uniform: 1 - 0x1p-53) < 20)
  }

  @Test func `negative binomial counts keep their digest`() {
    let uniforms = Samples.uniforms(231, count: 20_000)
    let law = NegativeBinomial(mean: 4.4, shape: 0.4)
    #expect(WordDigest.of(uniforms.map { law.count(uniform: $0) }) == "dbb8e560fcdfb135")
    let wide = NegativeBinomial(mean: 500, shape: 0.4)
    #expect(
      WordDigest.of(uniforms.prefix(1000).map { wide.count(uniform: $0) }) == "9020d5e4ec78e35")
  }
}
