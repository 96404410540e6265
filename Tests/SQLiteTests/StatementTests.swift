import Diagnostics
import SQLite
import Testing

@Suite struct StatementTests {
  let database: Connection

  init() throws { database = try Connection.inMemory() }

  @Test func `every kind of value comes back as it was bound`() throws {
    var statement = try database.prepare("SELECT ?1, ?2, ?3, ?4, ?5")
    #expect(statement.parameterCount == 5)
    try statement.bind(integer: .min, at: 1)
    try statement.bind(real: 0.1, at: 2)
    try statement.bind(text: "naïve", at: 3)
    try statement.bind(blob: [0, 255].span, at: 4)
    try statement.bindNull(at: 5)
    #expect(try statement.step())
    #expect(statement.integer(at: 0) == .min)
    #expect(statement.real(at: 1) == 0.1)
    #expect(statement.text(at: 2) == "naïve")
    #expect(statement.withBytes(at: 3) { [$0[0], $0[1]] } == [0, 255])
    #expect(statement.isNull(at: 4) == true)
    #expect((0..<5).map { statement.columnKind(at: $0) } == [.integer, .real, .text, .blob, .null])
    #expect(try !statement.step())
  }

  @Test func `not a number is stored as NULL`() throws {
    var statement = try database.prepare("SELECT ?1")
    try statement.bind(real: .nan, at: 1)
    #expect(try statement.step())
    #expect(statement.isNull(at: 0) == true)
  }

  @Test(arguments: ["", "a\0b\0", "🦆", String(repeating: "é", count: 1_500_000)])
  func `any text survives`(text: String) throws {
    try database.execute("CREATE TABLE t (x TEXT) STRICT")
    var insert = try database.prepare("INSERT INTO t VALUES (?)")
    try insert.bind(text: text, at: 1)
    try insert.run()
    var select = try database.prepare("SELECT x, typeof(x) FROM t")
    #expect(try select.step())
    #expect(select.text(at: 0) == text)
    #expect(select.text(at: 1) == "text")
  }

  @Test func `an empty blob is not NULL`() throws {
    var statement = try database.prepare("SELECT ?1")
    try statement.bind(blob: [UInt8]().span, at: 1)
    #expect(try statement.step())
    #expect(statement.columnKind(at: 0) == .blob)
    #expect(statement.withBytes(at: 0) { $0.count } == 0)
  }

  @Test func `bytes that are not UTF-8 are lent as they are and shown repaired`() throws {
    var statement = try database.prepare("SELECT CAST(x'61FF62' AS TEXT)")
    #expect(try statement.step())
    #expect(statement.withText(at: 0) { [$0[0], $0[1], $0[2]] } == [0x61, 0xFF, 0x62])
    #expect(statement.text(at: 0) == "a\u{FFFD}b")
  }

  @Test func `a text that is too big is refused with its limit`() throws {
    database.limit(.valueBytes, to: 1_000)
    var statement = try database.prepare("SELECT ?1")
    let error = failure { () throws(SQLiteError) in
      try statement.bind(text: String(repeating: "x", count: 1_001), at: 1)
    }
    #expect(error?.code == .tooBig)
    #expect(error?.failure.status == .invalidInput)
  }

  @Test func `a statement runs again with its values in place`() throws {
    try database.execute("CREATE TABLE t (x INTEGER, y TEXT) STRICT")
    var insert = try database.prepare("INSERT INTO t VALUES (?, ?)")
    try insert.bind(text: "same", at: 2)
    for number in 1...3 as ClosedRange<Int64> {
      try insert.bind(integer: number, at: 1)
      try insert.run()
      #expect(database.lastInsertedRow == number)
    }
    #expect(database.changes == 1)
    #expect(database.totalChanges == 3)
    var select = try database.prepare("SELECT x, y FROM t ORDER BY x")
    let rows = try select.rows { "\($0.integer(at: 0)) \($0.text(at: 1))" }
    #expect(rows == ["1 same", "2 same", "3 same"])
    #expect(select.columnName(at: 1) == "y")
    insert.clearBindings()
    try insert.run()
    #expect(try database.integer("SELECT count(*) FROM t WHERE x IS NULL AND y IS NULL") == 1)
  }

  @Test func `borrowed text is bound for one run and gone afterwards`() throws {
    try database.execute("CREATE TABLE t (x TEXT) STRICT")
    var insert = try database.prepare("INSERT INTO t VALUES (?)")
    for text in ["one", "", "two"] {
      try insert.withText(Array(text.utf8).span, at: 1) { insert throws(SQLiteError) in
        try insert.run()
      }
    }
    try insert.run()
    var select = try database.prepare("SELECT quote(x) FROM t")
    #expect(try select.rows { $0.text(at: 0) } == ["'one'", "''", "'two'", "NULL"])
  }

  @Test func `a closure that throws leaves the statement ready`() throws {
    var statement = try database.prepare("SELECT 1 UNION ALL SELECT 2")
    let stop = SQLiteError(code: .abort, message: "enough", database: ":memory:")
    let error = failure { () throws(SQLiteError) in
      try statement.forEachRow { _ throws(SQLiteError) in throw stop }
    }
    #expect(error == stop)
    #expect(try statement.rows { $0.integer(at: 0) } == [1, 2])
  }

  @Test func `a failing step leaves the statement ready`() throws {
    try database.execute("CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT")
    var insert = try database.prepare("INSERT INTO t VALUES (?)")
    try insert.bind(integer: 1, at: 1)
    try insert.run()
    #expect(failure { () throws(SQLiteError) in try insert.run() }?.code == .constraintPrimaryKey)
    try insert.bind(integer: 2, at: 1)
    try insert.run()
    #expect(try database.integer("SELECT count(*) FROM t") == 2)
  }

  @Test func `only statements that change nothing are called read-only`() throws {
    try database.execute("CREATE TABLE t (x)")
    let select = try database.prepare("SELECT * FROM t")
    let delete = try database.prepare("DELETE FROM t")
    #expect(select.isReadOnly == true)
    #expect(delete.isReadOnly == false)
  }

  @Test func `a query for one value answers nothing for NULL and for no row`() throws {
    #expect(try database.integer("SELECT NULL") == nil)
    #expect(try database.text("SELECT 1 WHERE 0") == nil)
    #expect(try database.text("SELECT 'x'") == "x")
  }

  /// The first row of a statement that is used once and left at it.
  private func once(_ sql: String, binding number: Int64?) throws -> Int64? {
    var statement = try database.recall(sql)
    if let number { try statement.bind(integer: number, at: 1) }
    guard try statement.step(), !statement.isNull(at: 0) else { return nil }
    return statement.integer(at: 0)
  }

  @Test func `a statement that rested has no rows and no values of its last use`() throws {
    try database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)")
    #expect(try once("SELECT ?1 + x FROM t ORDER BY x", binding: 10) == 11)
    #expect(try once("SELECT ?1 + x FROM t ORDER BY x", binding: nil) == nil)
    // Nothing keeps the table, although the first row was not the last.
    try database.execute("DROP TABLE t; CREATE TABLE t (y, x); INSERT INTO t VALUES (0, 5)")
    #expect(try once("SELECT ?1 + x FROM t ORDER BY x", binding: 10) == 15)
  }

  @Test func `two of the same text run at once, and a hundred texts keep none from closing`() throws
  {
    var outer = try database.recall("SELECT value FROM json_each('[1,2]')")
    #expect(try outer.step())
    #expect(try once("SELECT value FROM json_each('[1,2]')", binding: nil) == 1)
    #expect(try outer.step() && outer.integer(at: 0) == 2)
    _ = consume outer
    for number in 0..<100 { #expect(try once("SELECT \(number)", binding: nil) == Int64(number)) }
    try database.close()
  }
}
