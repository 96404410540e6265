internal import CSQLite

extension Connection {
  /// Compiles one statement.
  ///
  /// A text that holds no statement, or more than one, is refused.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try prepare(sql, anchor: nil)
  }

  /// Compiles one statement that is going to be asked for again, or takes up the one that rests.
  package func recall(_ sql: String) throws(SQLiteError) -> Statement {
    if let handle = unsafe resting.wake(sql) {
      return unsafe Statement(handle, sql: sql, of: self, rests: true)
    }
    return try prepare(sql, anchor: nil, rests: true)
  }

  /// Compiles one statement that keeps something alive which it reads.
  func prepare(
    _ sql: String, anchor: AnyObject?, rests: Bool = false
  ) throws(SQLiteError) -> Statement {
    var script = Script(sql, of: self)
    guard let handle = unsafe try script.compileNext() else {
      throw SQLiteError(code: .error, message: "no statement", sql: sql, database: path)
    }
    let statement = unsafe Statement(handle, sql: sql, of: self, anchor: anchor, rests: rests)
    while !script.isAtEnd {
      guard let extra = unsafe try script.compileNext() else { continue }
      unsafe sqlite3_finalize(extra)
      throw SQLiteError(
        code: .error, message: "more than one statement", sql: sql, offset: script.start,
        database: path)
    }
    return statement
  }

  /// Runs the statements of a script one after the other, leaving rows unread.
  ///
  /// It stops at the first that fails; what ran before it stays, unless a transaction is rolled
  /// back around it.
  package func execute(_ script: String) throws(SQLiteError) {
    var script = Script(script, of: self)
    while !script.isAtEnd {
      guard let handle = unsafe try script.compileNext() else { continue }
      var statement = unsafe Statement(handle, sql: script.sql, of: self)
      try statement.run()
    }
  }

  /// The first column of a query's first row as an integer; nothing for no row or NULL.
  package func integer(_ sql: String) throws(SQLiteError) -> Int64? {
    var statement = try prepare(sql)
    guard try statement.step(), !statement.isNull(at: 0) else { return nil }
    return statement.integer(at: 0)
  }

  /// The first column of a query's first row as text; nothing for no row or NULL.
  package func text(_ sql: String) throws(SQLiteError) -> String? {
    var statement = try prepare(sql)
    guard try statement.step(), !statement.isNull(at: 0) else { return nil }
    return statement.text(at: 0)
  }

  /// Rows that the last INSERT, UPDATE or DELETE touched itself.
  package var changes: Int64 { unsafe sqlite3_changes64(open) }

  /// Rows touched since the connection was opened, also by triggers and cascades.
  package var totalChanges: Int64 { unsafe sqlite3_total_changes64(open) }

  /// The number of the row that was inserted last into a table that numbers its rows; 0 for none.
  package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(open) }

  /// The handle of a connection that is not closed.
  var open: OpaquePointer {
    precondition(!isClosed, "the connection is closed")
    return unsafe handle
  }
}
