internal import CSQLite

extension Connection {
  /// True between BEGIN and COMMIT or ROLLBACK.
  package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(open) == 0 }

  /// Runs a closure in a transaction: all of it is kept, or nothing when it throws.
  ///
  /// The write lock is taken at the beginning, so that no later statement can meet it. Without a
  /// journal (`journal_mode=OFF`) nothing can be undone: such a file must be thrown away.
  /// - Throws: What the closure throws, or a `SQLiteError` of BEGIN or COMMIT.
  package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try begin()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Begins a transaction that may write.
  package func begin() throws(SQLiteError) { try again("BEGIN IMMEDIATE") }

  /// Keeps what the transaction did.
  package func commit() throws(SQLiteError) { try again("COMMIT") }

  private func again(_ sql: String) throws(SQLiteError) {
    var statement = try recall(sql)
    try statement.run()
  }

  /// Begins to read: everything until the transaction's end is as it is at the first query.
  package func beginReading() throws(SQLiteError) { try again("BEGIN") }

  /// Undoes what the transaction did; without a transaction it does nothing.
  ///
  /// It goes past a requested interruption. SQLite has rolled back by itself when it can fail.
  package func rollBack() {
    guard isInTransaction else { return }
    unsafe sqlite3_exec(open, "ROLLBACK", nil, nil, nil)
  }
}
