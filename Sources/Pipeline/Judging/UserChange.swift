internal import Registry
package import Store
package import Tables
package import Units

/// One value that a user changed on purpose, as `user_changes` keeps it.
package struct UserChange: Hashable, Sendable {
  /// The row of `user_changes`.
  package let row: Row

  /// The number that orders changes.
  package var id: Int64 { row["id"].integer ?? 0 }
  /// The table of the row that was changed.
  package var table: String { row["table_name"].description }
  /// Its primary key, the parts joined by commas.
  package var key: String { row["row_key"].description }
  /// The column.
  package var column: String { row["column_name"].description }
  /// The value before, as text.
  package var old: Value { row["old_value"] }
  /// The value after, as text.
  package var new: Value { row["new_value"] }

  /// The simulated instant at which it was made.
  package var moment: Instant {
    row["changed_at"].text.flatMap { try? Instant(parsing: $0) } ?? .earliest
  }

  /// Every change, in the order in which they were made.
  package static func all(in database: Database) throws -> [UserChange] {
    try database.rows(of: Registry.userChanges).map(UserChange.init)
  }
}
