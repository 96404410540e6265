import Files
import Registry
import SQLite
import Store
import Tables
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Work that stores much while what it has stored is copied from the log into the file.
@Suite struct LogCopyingTests {
  private struct Stop: Error {}

  private static let table = Registry.bronzeAdClickEventsRaw
  private let scratch = Scratch()
  private var path: String { scratch.file("a.db") }

  private func opened() throws -> Database {
    try DatabaseDraft(at: path).publish()
    return try Database(opening: path, for: .extending)
  }

  /// Stores a unit of about a megabyte.
  private func storeMegabyte(_ number: Int, in database: Database) throws {
    let rows = (1...100).map { line in
      var row = Self.table.example
      row["source_file"] = .text("\(number)")
      row["source_line"] = .integer(Int64(line))
      row["raw"] = .text(String(repeating: "x", count: 10_000))
      return row
    }
    try database.transaction { try database.insert(rows) }
  }

  private func megabytes(_ path: String) throws -> Int {
    FileSystem.exists(path) ? try FileSystem.size(of: path) / 1_000_000 : 0
  }

  @Test func `what is stored comes into the file while the work goes on`() throws {
    let database = try opened()
    let empty = try megabytes(path)
    try database.copyingLogAside {
      try storeMegabyte(1, in: database)
      for _ in 1...6_000 where try megabytes(path) == empty { usleep(10_000) }
      #expect(try megabytes(path) > empty)
    }
  }

  @Test(arguments: [16, 64, 1_024])
  func `the log starts over instead of growing with what is stored`(pages: Int64) throws {
    let database = try opened()
    try database.copyingLogAside(ofPages: pages) {
      for number in 1...60 { try storeMegabyte(number, in: database) }
    }
    // What it may hold, and two units with their indexes and what they touch.
    #expect(try megabytes("\(path)-wal") <= Int(pages) * 16_384 / 1_000_000 + 5)
    #expect(try database.count(of: Self.table) == 6_000)
  }

  @Test func `work that is stopped leaves what it has stored, in one file`() throws {
    let database = try opened()
    let usual = try database.connection.integerPragma("wal_autocheckpoint")
    #expect(throws: Stop.self) {
      try database.copyingLogAside {
        for number in 1...3 { try storeMegabyte(number, in: database) }
        throw Stop()
      }
    }
    #expect(try database.connection.integerPragma("wal_autocheckpoint") == usual)
    try database.finish()
    #expect(try FileSystem.names(in: scratch.path) == ["a.db"])
    #expect(try Database(opening: path, for: .reading).count(of: Self.table) == 300)
  }

  @Test func `others store between two units, and nothing of anybody is lost`() throws {
    let database = try opened()
    try database.copyingLogAside(ofPages: 64) {
      let other = try Database(opening: path, for: .extending)
      for number in 1...20 {
        try storeMegabyte(number, in: number.isMultiple(of: 2) ? other : database)
      }
    }
    #expect(try database.count(of: Self.table) == 2_000)
  }

  @Test func `a database without a file works as ever`() throws {
    let database = try Database.temporary()
    try database.copyingLogAside { try storeMegabyte(1, in: database) }
    #expect(try database.count(of: Self.table) == 100)
  }
}
