import Digest
import Testing

@Suite struct RowDigestTests {
  // The rows encoded in Python with `struct` and hashed with the package mmh3 5.3.1.
  @Test(
    arguments: [
      (
        [.integer(1), .text("Moonlit Harbor"), .null, .real(0.5)],
        "4633e98c280bf780620715d2314d8d08"
      ),
      ([.integer(2), .text(""), .integer(-7), .real(-0.0)], "5854a5a575d59777166ce930bd1a18ef"),
      (
        [
          .integer(.min), .text("Ünïcödé ✓ 東京, longer than a block"), .integer(.max), .real(1e300),
        ],
        "fddb6c37cd1ed1deab6356d953065d94"
      ),
    ] as [([Cell], String)])
  func `the encoding is that of an independent implementation`(cells: [Cell], hash: String) {
    #expect(TableDigest(rows: 1, sum: Cell.digest(cells).value).description == "1:\(hash)")
  }

  @Test func `an absent value, zero, nothing and an empty text are four things`() {
    let rows: [[Cell]] = [
      [], [.null], [.integer(0)], [.real(0)], [.text("")], [.null, .null], [.text("\0")],
    ]
    #expect(Set(rows.map { Cell.digest($0).value }).count == rows.count)
  }

  @Test func `the border between two texts makes a difference`() {
    #expect(
      Cell.digest([.text("ab"), .text("c")]).value != Cell.digest([.text("a"), .text("bc")]).value)
    #expect(Cell.digest([.integer(1), .null]).value != Cell.digest([.null, .integer(1)]).value)
  }

  @Test func `zero has no sign`() {
    #expect(Cell.digest([.real(-0.0)]).value == Cell.digest([.real(0)]).value)
  }

  @Test func `what is not a number stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var row = RowDigest()
      row.append(Double.nan)
    }
  }

  @Test func `a text given as bytes is the same text`() {
    var row = RowDigest()
    row.append(utf8: Array("Ünïcödé ✓ 東京".utf8).span)
    #expect(row.value == Cell.digest([.text("Ünïcödé ✓ 東京")]).value)
  }

  @Test func `a change of any one cell changes the hash`() {
    var draws = FixedDraws(seed: 1_843)
    for _ in 0..<300 {
      let cells = (0..<Int.random(in: 1...40, using: &draws)).map { _ in
        Cell.random(using: &draws)
      }
      let hash = Cell.digest(cells).value
      for index in cells.indices {
        var changed = cells
        changed[index] = Cell.random(using: &draws)
        #expect((Cell.digest(changed).value == hash) == (changed == cells))
      }
    }
  }

  @Test func `a change of one bit of one integer changes the hash`() {
    let row = [Int64](repeating: 0, count: 37)
    let hash = Cell.digest(row.map(Cell.integer)).value
    var seen: Set<UInt128> = [hash]
    for index in row.indices {
      for bit in 0..<64 {
        var changed = row
        changed[index] = Int64(bitPattern: 1 << bit)
        seen.insert(Cell.digest(changed.map(Cell.integer)).value)
      }
    }
    #expect(seen.count == 1 + 37 * 64)
  }
}
