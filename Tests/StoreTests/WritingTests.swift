import Diagnostics
import Registry
import Store
import Tables
import Testing

/// Rows that are stored together, and rows that are changed without being read.
@Suite struct WritingTests {
  private let scratch = Scratch()

  private func currencies(_ ids: ClosedRange<Int64>) -> [Row] {
    ids.map { id in
      var row = Registry.currencies.example
      row["id"] = .integer(id)
      row["code"] = .text(
        String([id / 676 % 26, id / 26 % 26, id % 26].map { Character(letter($0)) }))
      return row
    }
  }

  private func letter(_ number: Int64) -> UnicodeScalar {
    UnicodeScalar(UInt8(ascii: "A") + UInt8(number))
  }

  private func opened() throws -> Database {
    let path = scratch.file("a.db")
    try DatabaseDraft(at: path).publish()
    return try Database(opening: path, for: .extending)
  }

  @Test(arguments: [0, 1, 7, 8, 31, 32, 33, 75])
  func `rows stored together are those stored one by one, however many`(count: Int) throws {
    let database = try opened()
    let rows = count == 0 ? [] : currencies(1...Int64(count))
    try StoreSink(database).write(together: rows)
    #expect(try database.rows(of: Registry.currencies) == rows)
  }

  @Test(arguments: [0, 1, 31, 32, 39, 40, 41])
  func `the row that is refused among many is named with its rule`(place: Int) throws {
    let database = try opened()
    var rows = currencies(1...42)
    rows[place]["minor_digits"] = -1
    let refusal = #expect(throws: Refusal.self) {
      try database.unitOfWork { try StoreSink(database).write(together: rows) }
    }
    #expect(refusal?.sentence.contains("minor_digits is -1") == true)
    #expect(try database.count(of: Registry.currencies) == 0)
  }

  @Test func `a row is changed without being read, and one that is gone is told`() throws {
    let database = try opened()
    var rows = currencies(1...2)
    try database.insert(rows)
    try database.overwrite(Registry.currencies, key: [2], setting: [("minor_digits", 3)])
    rows[1]["minor_digits"] = 3
    #expect(try database.rows(of: Registry.currencies) == rows)
    let refusal = #expect(throws: Refusal.self) {
      try database.overwrite(Registry.currencies, key: [2], setting: [("minor_digits", -1)])
    }
    #expect(refusal?.sentence.contains("minor_digits is -1") == true)
    let gone = #expect(throws: Failure.self) {
      try database.overwrite(Registry.currencies, key: [3], setting: [("minor_digits", 1)])
    }
    #expect(gone?.sentence == "row 3 of currencies is gone")
  }
}
