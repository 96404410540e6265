import Chance
import Glibc
import Testing

@Suite struct ZipfTests {
  @Test(arguments: [(25, 1.1), (33, 1), (1000, 1.1)])
  func `a million ranks fit`(largest: Int, exponent: Double) {
    let law = Zipf(largest: largest, exponent: exponent)
    let weights = (1...largest).map { pow(Double($0), -exponent) }
    let total = weights.reduce(0, +)
    for rank in 1...largest {
      #expect((law.probability(of: rank) * total / weights[rank - 1] - 1).magnitude < 1e-12)
    }
    var observed = [Int](repeating: 0, count: largest)
    for uniform in Samples.million { observed[law.rank(uniform: uniform) - 1] += 1 }
    let expected = weights.map { $0 / total * 1e6 }
    let fit = Fit.cells("\(largest), \(exponent)", observed: observed, expected: expected)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test(arguments: [
    (100_000, 1.1), (100_000, 1.0), (20_000, 2.5), (30_000, 1 + 1e-12), (1000, 0.0), (1, 2.0),
    (32, 0.5),
  ])
  func `long laws are inverted exactly`(largest: Int, exponent: Double) {
    let law = Zipf(largest: largest, exponent: exponent)
    let weights = (1...largest).map { pow(Double($0), -exponent) }
    let total = weights.reversed().reduce(0, +)
    var below = 0.0
    for rank in 1...largest {
      let share = weights[rank - 1] / total
      if rank < 100 || rank % 997 == 0 {
        #expect(law.rank(uniform: below + share * 0.01) == rank)
        #expect(law.rank(uniform: below + share * 0.99) == rank)
      }
      below += share
    }
  }

  @Test func `ranks rise with the uniform number and stay in range`() {
    for (largest, exponent) in [(1, 1.1), (25, 1.1), (40, 0), (1 << 50, 1.1), (1 << 50, 20)] {
      let law = Zipf(largest: largest, exponent: exponent)
      CountChecks.expectMonotone("\(largest), \(exponent)", jumps: 25) { law.rank(uniform: $0) }
      #expect(Samples.ladder.allSatisfy { (1...largest).contains(law.rank(uniform: $0)) })
    }
    #expect(Zipf(largest: 1 << 50, exponent: 0).rank(uniform: 0.5 + 0x1p-53) >= 1 << 49)
  }

  @Test func `ranks keep their digest`() {
    let uniforms = Samples.uniforms(252, count: 20_000)
    let law = Zipf(largest: 5000, exponent: 1.1)
    #expect(WordDigest.of(uniforms.map { law.rank(uniform: $0) }) == "738555900907e7a2")
  }
}
