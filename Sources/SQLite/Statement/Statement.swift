internal import CSQLite

/// A compiled statement, which keeps its connection open.
///
/// It is always either at a row or ready to run: `step()` that finds no more rows, or fails,
/// makes it ready again with its bound values in place. Parameters are counted from 1, as in
/// `?1`, and columns from 0.
@safe
package struct Statement: ~Copyable {
  /// The text that it was compiled from.
  package let sql: String
  let handle: OpaquePointer
  let connection: Connection
  /// Something that must outlive the compiled statement.
  private let anchor: AnyObject?
  /// True when it is wanted again, and rests instead of ending.
  private let rests: Bool

  init(
    _ handle: OpaquePointer, sql: String, of connection: Connection, anchor: AnyObject? = nil,
    rests: Bool = false
  ) {
    unsafe self.handle = handle
    self.sql = sql
    self.connection = connection
    self.anchor = anchor
    self.rests = rests
  }

  deinit {
    if rests {
      unsafe connection.resting.lay(handle, sql)
    } else {
      unsafe sqlite3_finalize(handle)
    }
  }

  /// Goes to the next row; false when there is none, and the statement is ready to run again.
  package mutating func step() throws(SQLiteError) -> Bool {
    if connection.interruption.isRequested {
      reset()
      throw SQLiteError(
        code: .interrupt, message: "interrupted", sql: sql, database: connection.path)
    }
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE {
      reset()
      return false
    }
    let error = connection.failure(code, sql: sql)
    reset()
    throw error
  }

  /// Runs it to its end, leaving rows unread.
  package mutating func run() throws(SQLiteError) {
    while try step() {}
  }

  /// Leaves the rows that are left; bound values stay.
  package mutating func reset() {
    // The answer repeats the failure of the last step, which was thrown by it.
    unsafe sqlite3_reset(handle)
  }

  /// How many parameters it has.
  package var parameterCount: Int { unsafe Int(sqlite3_bind_parameter_count(handle)) }

  /// How many columns its rows have; 0 for one that gives no rows.
  package var columnCount: Int { unsafe Int(sqlite3_column_count(handle)) }

  /// True when running it changes nothing in the file.
  package var isReadOnly: Bool { unsafe sqlite3_stmt_readonly(handle) != 0 }
}

// A connection and its statements are confined to one thread at a time.
@available(*, unavailable)
extension Statement: Sendable {}
