import Diagnostics
import Digest
import Files
import Registry
import SQLite
import Store
import Tables
import Testing

@Suite struct DatabaseTests {
  private let scratch = Scratch()
  private let currency = Row(
    Registry.currencies,
    [
      "id": 1, "code": "USD", "minor_digits": 2, "usd_rate_micros": 1_000_000,
      "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z",
    ])

  private func failure(_ body: () throws -> Void) -> Failure? {
    do { try body() } catch { return (error as? any Explainable)?.failure }
    return nil
  }

  private func made(_ name: String = "a.db") throws -> String {
    let path = scratch.file(name)
    let draft = try DatabaseDraft(at: path)
    try StoreSink(draft.database).write([currency])
    try draft.publish()
    return path
  }

  @Test func `a draft appears complete, and one that is dropped leaves nothing`() throws {
    let path = scratch.file("a.db")
    do {
      let draft = try DatabaseDraft(at: path)
      #expect(!FileSystem.exists(path))
      _ = draft.database.path
    }
    #expect(try FileSystem.names(in: scratch.path) == [])
    _ = try made()
    #expect(try FileSystem.names(in: scratch.path) == ["a.db"])
    let database = try Database(opening: path, for: .reading)
    #expect(try database.rows(of: Registry.currencies) == [currency])
  }

  @Test func `two drafts with the same rows are the same file to the byte`() throws {
    let first = try FileReader.bytes(of: try made("a.db"), limit: 10_000_000)
    let second = try FileReader.bytes(of: try made("b.db"), limit: 10_000_000)
    #expect(first == second)
  }

  @Test func `a reader sees what was there before a writer was stopped in the middle`() throws {
    let path = try made()
    let writer = try Connection(path: path, mode: .readWrite)
    // So small a cache spills pages that are not committed into the file.
    try writer.execute(
      """
      PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN;
      UPDATE currencies SET usd_rate_micros = 7;
      INSERT INTO currencies (id, code, minor_digits, usd_rate_micros, created_at, updated_at)
      WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      SELECT i + 10, char(65 + i / 676, 65 + i / 26 % 26, 65 + i % 26), 2, 1, '2025-01-01T00:00:00Z',
        '2025-01-01T00:00:00Z' FROM n
      """)
    let left = scratch.file("left.db")
    for ending in ["", "-journal"] {
      let bytes = try FileReader.bytes(of: path + ending, limit: 10_000_000)
      try AtomicFile.write(bytes.span, to: left + ending, replacing: false)
    }
    writer.rollBack()
    let database = try Database(opening: left, for: .reading)
    #expect(try database.rows(of: Registry.currencies) == [currency])
  }

  @Test func `a row that breaks a rule is refused by the rule's name, and nothing is stored`()
    throws
  {
    let database = try Database(opening: try made(), for: .extending)
    var row = currency
    row["id"] = 2
    row["code"] = "usd"
    let refused = failure { try database.insert([row]) }
    #expect(refused?.status == .invalidInput)
    #expect(refused?.advice?.contains("ck_currencies_code_pattern") == true)
    #expect(try database.count(of: Registry.currencies) == 1)
  }

  @Test func `a pointer at nothing is refused by the pointer's name`() throws {
    let database = try Database(opening: try made(), for: .extending)
    var row = Registry.markets.example
    row["currency_id"] = 99
    let refused = failure { try database.insert([row]) }
    #expect(refused?.advice?.contains("fk_markets_currency_id") == true)
  }

  @Test func `a row that others need is not deleted, and they are named`() throws {
    let database = try Database(opening: try made(), for: .extending)
    try database.insert([Registry.markets.example])
    let refused = failure { _ = try database.delete(Registry.currencies, key: [1]) }
    #expect(refused?.sentence == "currencies 1 is still used by 1 row of markets")
    #expect(try database.delete(Registry.markets, key: [1]) != nil)
    #expect(try database.delete(Registry.currencies, key: [1]) != nil)
    #expect(try database.delete(Registry.currencies, key: [1]) == nil)
  }

  @Test func `an update tells what was and what is, and a broken rule changes nothing`() throws {
    let database = try Database(opening: try made(), for: .extending)
    let result = try database.update(
      Registry.currencies, key: [1], setting: [("minor_digits", 3)])
    #expect(result?.before["minor_digits"] == 2)
    #expect(result?.after["minor_digits"] == 3)
    let refused = failure {
      _ = try database.update(Registry.currencies, key: [1], setting: [("minor_digits", -1)])
    }
    #expect(refused?.status == .invalidInput)
    #expect(try database.row(of: Registry.currencies, key: [1])?["minor_digits"] == 3)
  }

  @Test func `a finished database has no journal beside it`() throws {
    let database = try Database(opening: try made(), for: .extending)
    try database.insert([Registry.markets.example])
    try database.finish()
    #expect(try FileSystem.names(in: scratch.path) == ["a.db"])
  }

  @Test func `a digest is that of the rows, whatever the pages and indexes`() throws {
    let path = try made()
    let database = try Database(opening: path, for: .reading)
    var expected = TableDigest()
    expected.insert(currency)
    #expect(try database.digest(of: Registry.currencies) == expected)
    let other = try Connection(path: path, mode: .readWrite)
    try other.execute("PRAGMA page_size = 4096; VACUUM; CREATE INDEX extra ON currencies (code)")
    #expect(try database.digest(of: Registry.currencies) == expected)
  }

  @Test func `what is not ours, newer, older, missing or no database is told apart`() throws {
    let foreign = scratch.file("foreign.db")
    try Connection(path: foreign, mode: .create).execute("CREATE TABLE t (a)")
    let newer = try made("newer.db")
    try Connection(path: newer, mode: .readWrite).execute("PRAGMA user_version = 99")
    let older = try made("older.db")
    try Connection(path: older, mode: .readWrite).execute("PRAGMA user_version = 1")
    try AtomicFile.write(
      Array("hello, world\n".utf8).span, to: scratch.file("text"), replacing: false)
    func answer(_ name: String) -> Failure? {
      failure { _ = try Database(opening: scratch.file(name), for: .reading) }
    }
    #expect(answer("foreign.db")?.status == .invalidInput)
    #expect(answer("foreign.db")?.sentence.contains("not one of gen's") == true)
    #expect(answer("newer.db")?.sentence.contains("newer schema 99") == true)
    #expect(
      answer("older.db")?.advice
        == "bring it up to date with: gen migrate --db \(scratch.file("older.db"))")
    #expect(answer("missing.db")?.status == .notFound)
    #expect(answer("text")?.status == .invalidInput)
    #expect(failure { _ = try DatabaseDraft(at: foreign, over: .ours) }?.status == .invalidInput)
    #expect(FileSystem.exists(foreign))
  }

  @Test func `a batch is stored as its rows are, with the same digest`() throws {
    let table = Registry.flights
    var batch = RecordBatch(table, capacity: 4)
    var rows: [Row] = []
    for index in 0..<3 {
      batch.integers[batch.offset(of: "id") + index] = Int64(index + 1)
      batch.integers[batch.offset(of: "line_item_id") + index] = 1
      batch.integers[batch.offset(of: "start_date") + index] = Int64(20_000 + index)
      batch.integers[batch.offset(of: "end_date") + index] = Int64(20_010 + index)
      for name in ["created_at", "updated_at"] {
        batch.integers[batch.offset(of: name) + index] = Int64(1_767_603_600 + index)
      }
    }
    batch.count = 3
    for index in 0..<3 { rows.append(batch.row(at: index)) }
    var digest = BatchDigest()
    var expected = TableDigest()
    for row in rows { expected.insert(row) }
    #expect(digest.digest(batch) == expected)
    let draft = try DatabaseDraft(at: scratch.file("batch.db"))
    try StoreSink(draft.database).write(batch)
    #expect(try draft.database.rows(of: table) == rows)
    #expect(try draft.database.digest(of: table) == expected)
    batch.integers[batch.offset(of: "end_date") + 1] = 0
    batch.integers[batch.offset(of: "id")] = 11
    batch.integers[batch.offset(of: "id") + 1] = 12
    let refused = failure { try StoreSink(draft.database).write(batch) }
    #expect(refused?.sentence.contains("end_date is '1970-01-01'") == true)
  }
}
