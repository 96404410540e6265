import Diagnostics
import SQLite
import Testing

@Suite struct BatchInsertTests {
  let database: Connection

  private static let columns: [BatchColumn] = [
    BatchColumn("id", .integer), BatchColumn("share", .real), BatchColumn("at", .timestamp),
    BatchColumn("day", .date), BatchColumn("part", .choice(["night", "", "naïve\0day"])),
    BatchColumn("note", .text),
  ]

  init() throws {
    database = try Connection.inMemory()
    try database.execute(
      """
      CREATE TABLE t (
        id INTEGER PRIMARY KEY CONSTRAINT ck_t_id CHECK (id <> 13), share REAL, at TEXT, day TEXT,
        part TEXT, note TEXT
      ) STRICT, WITHOUT ROWID
      """)
  }

  /// The columns lie one after the other, `stride` values each.
  private func places(stride: Int, absences: Bool = true) -> [BatchPlace] {
    [0, 0, 1, 2, 3, 4].enumerated().map { number, column in
      BatchPlace(
        value: column * stride, absence: absences && number > 0 ? number * stride : nil)
    }
  }

  private func rows() throws -> [String] {
    var select = try database.prepare(
      """
      SELECT id || ' ' || quote(share) || ' ' || quote(at) || ' ' || quote(day) || ' '
        || hex(part) || ' ' || (part IS NULL) || ' ' || quote(note)
      FROM t ORDER BY id
      """)
    return try select.rows { $0.text(at: 0) }
  }

  @Test func `every kind of column arrives`() throws {
    var insert = try BatchInsert(into: "t", Self.columns, of: database)
    let stride = 4
    var integers = [Int64](repeating: 0, count: 5 * stride)
    integers.replaceSubrange(0..<3, with: [.min, 7, .max])
    integers.replaceSubrange(4..<7, with: [0, -62_135_596_800, 253_402_300_799])
    integers.replaceSubrange(8..<11, with: [20_000, -719_162, 2_932_896])
    integers.replaceSubrange(12..<15, with: [0, 1, 2])
    integers.replaceSubrange(16..<19, with: [1, 0, 1])
    var absences = [UInt8](repeating: 0, count: 6 * stride)
    absences[1 * stride + 2] = 1
    absences[5 * stride + 0] = 1
    try insert.insert(
      count: 3, places: places(stride: stride), integers: integers.span,
      reals: [0.1, -1e300, 5, 0].span, absences: absences.span, texts: ["", "it's"])
    #expect(insert.refusedRow == nil)
    #expect(
      try rows() == [
        "-9223372036854775808 0.1 '1970-01-01T00:00:00Z' '2024-10-04' 6E69676874 0 NULL",
        "7 -1.0e+300 '0001-01-01T00:00:00Z' '0001-01-01'  0 ''",
        "9223372036854775807 NULL '9999-12-31T23:59:59Z' '9999-12-31' 6E61C3AF766500646179 0"
          + " 'it''s'",
      ])
  }

  @Test func `values of absent cells are not looked at`() throws {
    var insert = try BatchInsert(into: "t", Self.columns, of: database)
    let integers: [Int64] = [1, .max, .min, 99, -1]
    try insert.insert(
      count: 1, places: places(stride: 1), integers: integers.span, reals: [.nan].span,
      absences: [0, 1, 1, 1, 1, 1].span)
    #expect(try rows() == ["1 NULL NULL NULL  1 NULL"])
  }

  @Test func `batches of any size and layout follow each other`() throws {
    var insert = try BatchInsert(into: "t", Self.columns, of: database)
    var next: Int64 = 0
    // Larger than the first buffers, then smaller again.
    for (count, stride) in [(1, 1), (700, 720), (0, 5), (3_000, 3_001), (2, 2)] {
      var integers = [Int64](repeating: 0, count: 5 * stride)
      for row in 0..<count {
        if next == 13 { next += 1 }
        integers[row] = next
        integers[stride + row] = next * 3_600
        integers[2 * stride + row] = next
        integers[3 * stride + row] = 0
        integers[4 * stride + row] = Int64(row)
        next += 1
      }
      try insert.insert(
        count: count, places: places(stride: stride, absences: false), integers: integers.span,
        reals: [Double](repeating: 0.5, count: stride).span, absences: [UInt8]().span,
        texts: (0..<count).map { "text \($0) of \(count)" })
    }
    #expect(try database.integer("SELECT count(*) FROM t") == 3_703)
    #expect(
      try database.integer(
        """
        SELECT count(*) FROM t WHERE at = strftime('%Y-%m-%dT%H:%M:%SZ', id * 3600, 'unixepoch')
          AND day = date(id * 86400, 'unixepoch') AND share = 0.5 AND part = 'night'
        """) == 3_703)
    #expect(try database.text("SELECT note FROM t WHERE id = 500") == "text 498 of 700")
    #expect(try database.text("SELECT max(id) || ' ' || note FROM t") == "3703 text 1 of 2")
    #expect(try database.integrityCheck() == [])
  }

  @Test func `a refused row is named, and the rows before it are left to the transaction`() throws {
    var insert = try BatchInsert(into: "t", Self.columns, of: database)
    try database.begin()
    let error = try refusal(&insert, ids: [11, 12, 13, 14])
    #expect(error?.violation == .check("ck_t_id"))
    #expect(error?.failure.status == .invalidInput)
    #expect(insert.refusedRow == 2)
    #expect(
      try refusal(&insert, ids: [20, 20])?.violation == .primaryKey(table: "t", columns: ["id"]))
    #expect(insert.refusedRow == 1)
    #expect(try refusal(&insert, ids: [1, 2]) == nil)
    #expect(insert.refusedRow == nil)
    try database.commit()
    #expect(try database.text("SELECT group_concat(id) FROM t") == "1,2,11,12,20")
    try database.begin()
    #expect(try refusal(&insert, ids: [30, 30]) != nil)
    database.rollBack()
    #expect(try database.text("SELECT max(id) FROM t") == "20")
  }

  private func refusal(_ insert: inout BatchInsert, ids: [Int64]) throws -> SQLiteError? {
    let integers = ids + [Int64](repeating: 0, count: 4 * ids.count)
    do throws(SQLiteError) {
      try insert.insert(
        count: ids.count, places: places(stride: ids.count, absences: false),
        integers: integers.span, reals: [Double](repeating: 0, count: ids.count).span,
        absences: [UInt8]().span, texts: ["x"])
      return nil
    } catch {
      return error
    }
  }

  @Test func `an interruption ends a batch as it ends everything`() throws {
    var insert = try BatchInsert(into: "t", Self.columns, of: database)
    database.interruption.request()
    #expect(try refusal(&insert, ids: [1])?.code == .interrupt)
    database.interruption.withdraw()
    #expect(try refusal(&insert, ids: [1]) == nil)
  }

  @Test func `triggers and foreign keys see the rows`() throws {
    try database.setPragma("foreign_keys", to: 1)
    try database.execute(
      """
      CREATE TABLE c (t INTEGER NOT NULL REFERENCES t (id), n INTEGER) STRICT;
      CREATE TABLE log (n INTEGER) STRICT;
      CREATE TRIGGER l AFTER INSERT ON c BEGIN INSERT INTO log VALUES (new.n); END;
      """)
    var parents = try BatchInsert(into: "t", Self.columns, of: database)
    #expect(try refusal(&parents, ids: [1, 2]) == nil)
    var children = try BatchInsert(
      into: "c", [BatchColumn("t", .integer), BatchColumn("n", .integer)], of: database)
    let places = [BatchPlace(value: 0), BatchPlace(value: 3)]
    try children.insert(
      count: 2, places: places, integers: [1, 2, 0, 40, 50, 60].span, reals: [Double]().span,
      absences: [UInt8]().span)
    #expect(try database.text("SELECT group_concat(n) FROM log") == "40,50")
    let error = failure { () throws(SQLiteError) in
      try children.insert(
        count: 3, places: places, integers: [1, 2, 3, 40, 50, 60].span, reals: [Double]().span,
        absences: [UInt8]().span)
    }
    #expect(error?.violation == .foreignKey)
  }

  @Test func `a table or column that is not there is an error`() throws {
    for (table, column) in [("u", "id"), ("t", "nothing")] {
      let error = failure { () throws(SQLiteError) in
        _ = try BatchInsert(into: table, [BatchColumn(column, .integer)], of: database)
      }
      #expect(error?.code == .error)
    }
  }

  @Test func `the source of the rows is gone with the insertion`() throws {
    do {
      let insert = try BatchInsert(into: "t", Self.columns, of: database)
      #expect(insert.refusedRow == nil)
      #expect(try database.integer("SELECT count(*) FROM gen_batch_1") == 0)
    }
    let error = failure { () throws(SQLiteError) in
      _ = try database.prepare("SELECT * FROM gen_batch_1")
    }
    #expect(error?.message == "no such table: gen_batch_1")
    try database.close()
  }

  @Test func `a view cannot look at a batch`() throws {
    let insert = try BatchInsert(into: "t", Self.columns, of: database)
    let error = failure { () throws(SQLiteError) in
      try database.execute("CREATE VIEW v AS SELECT * FROM gen_batch_1; SELECT * FROM v")
    }
    #expect(error?.message == "unsafe use of virtual table \"gen_batch_1\"")
    #expect(insert.refusedRow == nil)
  }

  @Test func `a text's number out of range is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      let database = try Connection.inMemory()
      try database.execute("CREATE TABLE t (x TEXT) STRICT")
      var insert = try BatchInsert(into: "t", [BatchColumn("x", .choice(["a"]))], of: database)
      try insert.insert(
        count: 1, places: [BatchPlace(value: 0)], integers: [1].span, reals: [Double]().span,
        absences: [UInt8]().span)
    }
  }

  @Test func `a column beyond its array is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      let database = try Connection.inMemory()
      try database.execute("CREATE TABLE t (x INTEGER) STRICT")
      var insert = try BatchInsert(into: "t", [BatchColumn("x", .integer)], of: database)
      try insert.insert(
        count: 2, places: [BatchPlace(value: 1)], integers: [1, 2].span, reals: [Double]().span,
        absences: [UInt8]().span)
    }
  }

  @Test func `a batch's table may be disconnected long after its insertion is gone`() throws {
    for round in 0..<200 {
      let connection = try Connection.inMemory()
      try connection.execute("CREATE TABLE t (id INTEGER)")
      do {
        var insert = try BatchInsert(into: "t", [BatchColumn("id", .integer)], of: connection)
        try insert.insert(
          count: 1, places: [BatchPlace(value: 0)], integers: [Int64(round)].span,
          reals: [Double]().span, absences: [UInt8]().span)
      }
      // Whatever the insertion gave back is taken by others before SQLite lets its table go.
      let others = (0..<16).map { [UInt8](repeating: 0xAA, count: 160 + 8 * $0) }
      #expect(try connection.integer("SELECT id FROM t") == Int64(round))
      #expect(others.count == 16)
      try connection.close()
    }
  }
}
