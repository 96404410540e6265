import Chance
import Testing

@Suite struct StreamIdentifierTests {
  @Test func `an identifier becomes a version 8 UUID in lower case`() {
    let zeros = StreamIdentifier(high: 0, low: 0)
    #expect(zeros.uuidText == "00000000-0000-8000-8000-000000000000")
    let ones = StreamIdentifier(high: .max, low: .max)
    #expect(ones.uuidText == "ffffffff-ffff-8fff-bfff-ffffffffffff")
    let digits = StreamIdentifier(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
    #expect(digits.uuidText == "01234567-89ab-8def-bedc-ba9876543210")
  }

  @Test func `identifiers of rows, slots and streams differ from each other and from words`() {
    var seen: Set<StreamIdentifier> = []
    var texts: Set<String> = []
    for seed in 0..<10 as Range<UInt64> {
      for row in 0..<200 as Range<UInt64> {
        let identifier = Samples.stream(seed).identifier(row: row)
        seen.insert(identifier)
        texts.insert(identifier.uuidText)
        seen.insert(Samples.stream(seed).identifier(row: row, slot: 1))
        #expect(identifier.high != Samples.stream(seed).word(row: row * 4, slot: 0))
      }
    }
    #expect(seen.count == 4000)
    #expect(texts.count == 2000)
  }
}
