import Chance
import Testing

@Suite struct IntegerTests {
  @Test func `integers below a bound are the upper half of word times bound`() {
    let stream = Samples.stream(21)
    for bound in [1, 2, 3, 10, 1 << 40, 1 << 63] as [UInt64] {
      for row in 0..<100 as Range<UInt64> {
        let word = stream.word(row: row, slot: 1)
        #expect(
          stream.integer(below: bound, row: row, slot: 1)
            == word.multipliedFullWidth(by: bound).high)
      }
    }
  }

  @Test func `words in the bias band are drawn again from the next block`() {
    // Of 2⁶³ + 1 integers about a half of all words are refused.
    let bound: UInt64 = 1 << 63 + 1
    let stream = Samples.stream(22)
    var retried = 0
    for row in 0..<1000 as Range<UInt64> {
      let drawn = stream.integer(below: bound, row: row, slot: 1)
      #expect(drawn < bound)
      var attempt: UInt64 = 0
      var product = stream.word(row: row, slot: 1).multipliedFullWidth(by: bound)
      while product.low < (0 &- bound) % bound {
        attempt += 1
        let counter = PhiloxBlock(row >> 2, attempt, 1, 0)
        product = Philox.block(counter, key: stream.key)[row].multipliedFullWidth(by: bound)
      }
      retried += attempt > 0 ? 1 : 0
      #expect(drawn == product.high)
    }
    #expect((400...600).contains(retried), "\(retried) of 1000")
  }

  @Test func `every integer is as likely as the others`() {
    let stream = Samples.stream(23)
    for bound in [2, 7, 100, 1000] as [UInt64] {
      var observed = [Int](repeating: 0, count: Int(bound))
      for row in 0..<250_000 as Range<UInt64> {
        observed[Int(stream.integer(below: bound, row: row, slot: bound))] += 1
      }
      let expected = [Double](repeating: 250_000 / Double(bound), count: Int(bound))
      let fit = Fit.cells("below \(bound), seed 23", observed: observed, expected: expected)
      #expect(fit.holds, "\(fit)")
    }
  }

  @Test func `closed ranges reach both ends, and the widest one every word`() {
    let stream = Samples.stream(24)
    var seen: Set<Int> = []
    for row in 0..<200 as Range<UInt64> {
      seen.insert(stream.integer(in: -2...2, row: row, slot: 0))
      let any = stream.integer(in: Int.min...Int.max, row: row, slot: 1)
      #expect(any == Int.min &+ Int(bitPattern: UInt(stream.word(row: row, slot: 1))))
    }
    #expect(seen == [-2, -1, 0, 1, 2])
    #expect(stream.integer(in: 5...5, row: 0, slot: 0) == 5)
  }

  @Test func `integers keep their digest`() {
    let stream = Samples.stream(25)
    let drawn = (0..<10_000 as Range<UInt64>).map {
      Int(bitPattern: UInt(stream.integer(below: 1_000_003, row: $0, slot: 0)))
    }
    #expect(WordDigest.of(drawn) == "e988b7cb158f7088")
  }
}
