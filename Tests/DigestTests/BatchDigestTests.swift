import Digest
import Testing

@Suite struct BatchDigestTests {
  /// The memory of a batch, filled column by column.
  private struct Memory {
    var columns: [DigestColumn] = []
    var integers: [Int64] = []
    var reals: [Double] = []
    var absences: [UInt8] = []
    var texts: [String] = []

    mutating func append(
      _ cells: [Int64], _ kind: DigestColumn.Kind = .integer, absences: [UInt8]? = nil
    ) {
      columns.append(
        DigestColumn(
          kind, cells: integers.count, absences: absences.map { _ in self.absences.count }))
      integers += cells
      self.absences += absences ?? []
    }

    mutating func append(_ cells: [Double], absences: [UInt8]? = nil) {
      columns.append(
        DigestColumn(.real, cells: reals.count, absences: absences.map { _ in self.absences.count })
      )
      reals += cells
      self.absences += absences ?? []
    }

    func value(_ rows: Int, by digest: inout BatchDigest) -> TableDigest {
      digest.digest(
        rows: rows, columns: columns, integers: integers.span, reals: reals.span,
        absences: absences.span, texts: texts)
    }
  }

  @Test func `a batch of integers has the digest of its rows, also when storage is reused`() {
    var draws = FixedDraws(seed: 37)
    var batch = BatchDigest()
    for count in [64, 0, 1, 63, 200] {
      let columns = (0..<37).map { _ in
        (0..<count).map { _ in Int64(bitPattern: draws.next()) >> Int64(draws.next() % 64) }
      }
      var memory = Memory()
      for column in columns { memory.append(column) }
      var expected = TableDigest()
      for row in 0..<count {
        expected.insert(Cell.digest(columns.map { .integer($0[row]) }))
      }
      #expect(memory.value(count, by: &batch) == expected)
    }
  }

  @Test func `columns of every kind have the digest of their rows`() {
    let names = ["MORNING", "", "Ünïcödé ✓ 東京, longer than a block"]
    let integers: [Int64] = [5, -5, 0, .max]
    let reals: [Double] = [0.5, -0.0, 1e300, -3]
    let places: [Int64] = [2, 0, 1, 2]
    let absences: [UInt8] = [0, 1, 0, 1]
    var memory = Memory()
    memory.texts = ["one", "", String(repeating: "long ", count: 20_000)]
    memory.append(integers)
    memory.append(integers, absences: absences)
    memory.append(reals)
    memory.append(reals, absences: absences)
    memory.append(places, .choice(names))
    memory.append(places, .choice(names), absences: absences)
    memory.append(places, .text)
    memory.append(places, .text, absences: absences)
    var expected = TableDigest()
    for row in 0..<4 {
      let (integer, real) = (Cell.integer(integers[row]), Cell.real(reals[row]))
      let choice = Cell.text(names[Int(places[row])])
      let text = Cell.text(memory.texts[Int(places[row])])
      let isAbsent = absences[row] != 0
      expected.insert(
        Cell.digest([
          integer, isAbsent ? .null : integer, real, isAbsent ? .null : real,
          choice, isAbsent ? .null : choice, text, isAbsent ? .null : text,
        ]))
    }
    var digest = BatchDigest()
    #expect(memory.value(4, by: &digest) == expected)
    #expect(memory.value(4, by: &digest) == expected)
  }

  @Test func `random tables have the digest of their rows`() {
    var draws = FixedDraws(seed: 41)
    var digest = BatchDigest()
    for _ in 0..<50 {
      let (rows, width) = (Int(draws.next() % 90), 1 + Int(draws.next() % 12))
      var memory = Memory()
      var cells = (0..<rows).map { _ in [Cell]() }
      for _ in 0..<width {
        let isNullable = draws.next() % 2 == 0
        let marks = (0..<rows).map { _ in isNullable ? UInt8(draws.next() % 2) : 0 }
        let column: [Cell]
        switch draws.next() % 3 {
        case 0:
          let values = (0..<rows).map { _ in
            Int64(bitPattern: draws.next()) >> Int64(draws.next() % 64)
          }
          memory.append(values, absences: isNullable ? marks : nil)
          column = values.map { .integer($0) }
        case 1:
          let values = (0..<rows).map { _ in Double(Int64(bitPattern: draws.next()) >> 20) / 1_024 }
          memory.append(values, absences: isNullable ? marks : nil)
          column = values.map { .real($0) }
        default:
          let first = memory.texts.count
          memory.texts += (0..<rows).map { _ in
            String(repeating: "é", count: Int(draws.next() % 40))
          }
          let texts = memory.texts
          memory.append(
            (0..<rows).map { Int64(first + $0) }, .text, absences: isNullable ? marks : nil)
          column = (0..<rows).map { .text(texts[first + $0]) }
        }
        for row in 0..<rows { cells[row].append(marks[row] == 0 ? column[row] : .null) }
      }
      var expected = TableDigest()
      for row in cells { expected.insert(Cell.digest(row)) }
      #expect(memory.value(rows, by: &digest) == expected)
    }
  }

  @Test func `a column that ends before the rows do stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var memory = Memory()
      memory.append([1, 2, 3])
      var digest = BatchDigest()
      _ = memory.value(4, by: &digest)
    }
  }

  @Test func `a place without a text stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var memory = Memory()
      memory.append([0], .text)
      var digest = BatchDigest()
      _ = memory.value(1, by: &digest)
    }
  }
}
