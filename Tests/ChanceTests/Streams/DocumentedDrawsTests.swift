import Chance
import Testing

/// The example of docs/determinism.md, which scripts/chance/check_docs.py compares with NumPy.
@Suite struct DocumentedDrawsTests {
  @Test func `the draws of the documentation are those of the program`() {
    let stream = Stream(
      seed: 42, thing: "Orbit Mobile / Spring Launch / Living room",
      name: StreamName("delivery.requests"))
    func hex(_ word: UInt64) -> String {
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    var lines = ["key \(hex(stream.key.first)) \(hex(stream.key.second))"]
    for row in 0..<8 as Range<UInt64> {
      let word = stream.word(row: row, slot: 3)
      lines.append("\(row) \(hex(word)) \(stream.uniform(row: row, slot: 3))")
    }
    lines.append("uuid \(stream.identifier(row: 0).uuidText)")
    #expect(
      lines.joined(separator: "\n") == """
        key b21c31373bd01429 3eb731b3991b0458
        0 11b1cfa845bc8e7b 0.06911943300450407
        1 fd9a09659e52e502 0.9906316636173177
        2 d02111b0fcf27d06 0.813004594526271
        3 7041ae75be8a0776 0.4385022199117331
        4 4c45939557d4c7a5 0.2979366530997424
        5 afcccac22826066e 0.6867186283126544
        6 d021d5ce712f2554 0.8130162838944527
        7 65f62a7cbdd37e39 0.39828744454810117
        uuid 304be7c6-e62a-8ecf-8421-01211468080d
        """)
  }

  @Test func `the line of Python of an address names the same word`() {
    let stream = Stream(
      seed: 42, thing: "Orbit Mobile / Spring Launch / Living room",
      name: StreamName("delivery.requests"))
    // Run in Python, this line prints 0x4c45939557d4c7a5.
    #expect(
      stream.address(row: 4, slot: 3).python == """
        numpy.random.Philox(key=numpy.array([12834187151395525673, 4519135398527173720], \
        numpy.uint64), counter=numpy.array([0, 0, 3, 0], numpy.uint64)).random_raw(4)[0]
        """)
  }
}
