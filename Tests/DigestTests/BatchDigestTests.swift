import Digest
import Testing

@Suite struct BatchDigestTests {
  @Test func `a batch of integers has the digest of its rows, also when storage is reused`() {
    var draws = FixedDraws(seed: 37)
    var batch = BatchDigest(capacity: 64)
    for count in [64, 0, 1, 63, 200] {
      let columns = (0..<37).map { _ in
        (0..<count).map { _ in Int64(bitPattern: draws.next()) >> Int64(draws.next() % 64) }
      }
      batch.begin(rows: count)
      for column in columns { batch.append(column.span) }
      var expected = TableDigest()
      for row in 0..<count {
        expected.insert(Cell.digest(columns.map { .integer($0[row]) }))
      }
      #expect(batch.value == expected)
      #expect(batch.rowCount == count)
    }
  }

  @Test func `columns of every kind have the digest of their rows`() {
    let names = ["MORNING", "", "Ünïcödé ✓ 東京, longer than a block"]
    let integers: [Int64] = [5, -5, 0, .max]
    let reals: [Double] = [0.5, -0.0, 1e300, -3]
    let places: [Int64] = [2, 0, 1, 2]
    let absences: [UInt8] = [0, 1, 0, 1]
    var batch = BatchDigest()
    batch.begin(rows: 4)
    batch.append(integers.span)
    batch.append(integers.span, absences: absences.span)
    batch.append(reals.span)
    batch.append(reals.span, absences: absences.span)
    batch.append(places.span, in: names)
    batch.append(places.span, in: names, absences: absences.span)
    batch.appendCells { row, index in row.append("row \(index)") }
    var expected = TableDigest()
    for row in 0..<4 {
      let (integer, real) = (Cell.integer(integers[row]), Cell.real(reals[row]))
      let text = Cell.text(names[Int(places[row])])
      let isAbsent = absences[row] != 0
      expected.insert(
        Cell.digest([
          integer, isAbsent ? .null : integer, real, isAbsent ? .null : real,
          text, isAbsent ? .null : text, .text("row \(row)"),
        ]))
    }
    #expect(batch.value == expected)
  }

  @Test func `a column of another length stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var batch = BatchDigest()
      batch.begin(rows: 2)
      batch.append([Int64](repeating: 1, count: 3).span)
    }
  }
}
