import Chance
import Testing

@Suite struct MultinomialTests {
  static func split(_ total: Int, _ weights: [Double], row: UInt64, seed: UInt64) -> [Int] {
    var uniforms = [Double](repeating: 0, count: weights.count)
    var uniformSpan = uniforms.mutableSpan
    Samples.stream(seed).fillUniforms(slot: row, into: &uniformSpan)
    var counts = [Int](repeating: -1, count: weights.count)
    var span = counts.mutableSpan
    Multinomial.split(total, weights: weights.span, uniforms: uniforms.span, into: &span)
    return counts
  }

  @Test func `splits sum to the total, and nothing gets nothing`() {
    let weights = [0, 3, 1e-9, 0, 0.2, 7, 0, 0]
    for total in [0, 1, 17, 4000, 1_000_000_000] {
      for row in 0..<300 as Range<UInt64> {
        let counts = Self.split(total, weights, row: row, seed: 241)
        #expect(counts.reduce(0, +) == total)
        #expect(counts.allSatisfy { $0 >= 0 })
        #expect(counts[0] == 0 && counts[3] == 0 && counts[6] == 0 && counts[7] == 0)
      }
    }
    #expect(Self.split(0, [0, 0], row: 0, seed: 241) == [0, 0])
    #expect(Self.split(9, [0.1], row: 0, seed: 241) == [9])
  }

  @Test func `a million draws fit in every category`() {
    let weights = [0.5, 0.2, 0.2, 0.1]
    let uniforms = Samples.million
    var single = [Int](repeating: 0, count: 4)
    var seen: [[Int]] = Array(repeating: Array(repeating: 0, count: 7), count: 4)
    var counts = [Int](repeating: 0, count: 4)
    for start in stride(from: 0, to: uniforms.count, by: 4) {
      let part = uniforms.span.extracting(start..<start + 4)
      var span = counts.mutableSpan
      Multinomial.split(6, weights: weights.span, uniforms: part, into: &span)
      for category in 0..<4 {
        seen[category][counts[category]] += 1
        single[category] += counts[category]
      }
    }
    for category in 0..<4 {
      let law = ExactLaw.binomial(6, weights[category])
      let fit = Fit.cells(
        "category \(category)", observed: seen[category],
        expected: law.masses.map { $0 * 250_000 })
      #expect(fit.holds, "\(fit), seed 101")
    }
    #expect(single.reduce(0, +) == 1_500_000)
  }

  @Test func `a first category rises with its uniform number`() {
    var last = -1
    for uniform in Samples.ladder {
      let uniforms = [uniform, 0.5, 0.5]
      var counts = [0, 0, 0]
      var span = counts.mutableSpan
      let weights = [2.0, 3, 5]
      Multinomial.split(900, weights: weights.span, uniforms: uniforms.span, into: &span)
      #expect(counts[0] >= last)
      last = counts[0]
    }
  }

  @Test func `splits keep their digest`() {
    let counts = (0..<5000 as Range<UInt64>).flatMap { row in
      Self.split(Int(row) * 7, [0.3, 0.01, 5, 1, 2], row: row, seed: 242)
    }
    #expect(WordDigest.of(counts) == "5d0e90e0a673be5a")
  }
}
