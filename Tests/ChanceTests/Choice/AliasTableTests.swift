import Chance
import Testing

@Suite struct AliasTableTests {
  static let weights: [[Double]] = [
    [1], [0, 1], [1, 0], [1, 1], [0.5, 0.25, 0.125, 0.125], [1e-9, 5, 0, 3e9, 0, 0],
    (1...300).map { 1 / Double($0) }, [Double](repeating: 0.1, count: 7),
  ]

  @Test func `probabilities are those of the weights, and sum to 1 exactly`() {
    for weights in Self.weights {
      let table = AliasTable(weights: weights)
      let total = weights.reduce(0, +)
      var sum = 0.0
      for index in weights.indices {
        let probability = table.probability(of: index)
        sum += probability
        #expect((probability - weights[index] / total).magnitude < 2e-12)
        if weights[index] == 0 { #expect(probability == 0) }
      }
      #expect((sum - 1).magnitude < 1e-14)
    }
  }

  @Test func `a million choices fit, by word and by uniform number`() {
    for weights in Self.weights.suffix(4) {
      let table = AliasTable(weights: weights)
      let total = weights.reduce(0, +)
      var words = [UInt64](repeating: 0, count: Samples.count)
      var span = words.mutableSpan
      Samples.stream(101).fillWords(slot: 0, into: &span)
      var byWord = [Int](repeating: 0, count: weights.count)
      var byUniform = byWord
      for (word, uniform) in zip(words, Samples.million) {
        byWord[table.index(of: word)] += 1
        byUniform[table.index(uniform: uniform)] += 1
      }
      for index in weights.indices where weights[index] == 0 {
        #expect(byWord[index] == 0 && byUniform[index] == 0)
      }
      let expected = weights.map { $0 / total * 1e6 }
      for observed in [byWord, byUniform] {
        let fit = Fit.cells("\(weights.count) weights", observed: observed, expected: expected)
        #expect(fit.holds, "\(fit), seed 101")
      }
    }
  }

  @Test func `every word and every uniform number chooses an index`() {
    for weights in Self.weights {
      let table = AliasTable(weights: weights)
      for word in [0, 1, .max, .max - 1, 1 << 63] as [UInt64] {
        #expect(weights[table.index(of: word)] > 0)
      }
      for uniform in Samples.ladder { #expect(weights[table.index(uniform: uniform)] > 0) }
    }
  }

  @Test func `choices keep their digest`() {
    let table = AliasTable(weights: (1...50).map { 1 / Double($0 * $0) })
    let stream = Samples.stream(261)
    let chosen = (0..<20_000 as Range<UInt64>).map {
      table.index(of: stream.word(row: $0, slot: 0))
    }
    #expect(WordDigest.of(chosen) == "c934927a19b5dc78")
  }
}
