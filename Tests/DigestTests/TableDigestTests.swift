import Digest
import Testing

@Suite struct TableDigestTests {
  private func rows(_ count: Int, seed: UInt64) -> [RowDigest] {
    var draws = FixedDraws(seed: seed)
    return (0..<count).map { index in
      Cell.digest([.integer(Int64(index))] + (0..<5).map { _ in Cell.random(using: &draws) })
    }
  }

  private func digest(_ rows: some Sequence<RowDigest>) -> TableDigest {
    rows.reduce(into: TableDigest()) { $0.insert($1) }
  }

  @Test func `a golden that no build, machine or year changes`() {
    #expect(digest(rows(1_000, seed: 2_025)).description == "1000:6cc4fdb2740425ce13cdc5c3ac85f3b7")
  }

  @Test func `three rows of an independent implementation sum to its sum`() {
    let cells: [[Cell]] = [
      [.integer(1), .text("Moonlit Harbor"), .null, .real(0.5)],
      [.integer(2), .text(""), .integer(-7), .real(-0.0)],
      [.integer(.min), .text("Ünïcödé ✓ 東京, longer than a block"), .integer(.max), .real(1e300)],
    ]
    #expect(
      digest(cells.map(Cell.digest)).description == "3:9c63fb696b0060d623d755dc416e038b")
  }

  @Test func `the order of rows makes no difference, their number does`() {
    let rows = rows(100, seed: 1)
    #expect(digest(rows) == digest(rows.reversed()))
    #expect(digest(rows) != digest(rows.dropLast()))
    #expect(digest(rows + rows[..<1]) != digest(rows))
  }

  @Test func `parts add up to the whole, wherever it is cut`() {
    let rows = rows(60, seed: 2)
    for cut in 0...rows.count {
      var sum = digest(rows[..<cut])
      sum += digest(rows[cut...])
      #expect(sum == digest(rows))
      #expect(sum == digest(rows[cut...]) + digest(rows[..<cut]))
    }
  }

  @Test func `the text is read back`() {
    for digest in [TableDigest(), TableDigest(rows: .max, sum: .max), digest(rows(9, seed: 3))] {
      #expect(TableDigest(parsing: digest.description) == digest)
    }
    #expect(TableDigest().description == "0:00000000000000000000000000000000")
  }

  @Test(arguments: [
    "", ":", "1", "1:0", "-1:00000000000000000000000000000000",
    "01:00000000000000000000000000000000", "1:0000000000000000000000000000000G",
    "1:0000000000000000000000000000000A", "1:00000000000000000000000000000000:",
    "+1:00000000000000000000000000000000", "1:+0000000000000000000000000000000",
    "18446744073709551616:00000000000000000000000000000000",
  ]) func `other text is refused`(text: String) {
    #expect(TableDigest(parsing: text) == nil)
  }
}
