/// A row whose parent does not exist.
package struct ForeignKeyViolation: Hashable, Sendable {
  /// The table of the row.
  package let table: String
  /// The row's number; nothing in a table without one.
  package let row: Int64?
  /// The table in which the parent is missing.
  package let parent: String
  /// Which of the table's foreign keys it is, counted as `PRAGMA foreign_key_list` does.
  package let key: Int64

  /// Describes a row without its parent.
  package init(table: String, row: Int64?, parent: String, key: Int64) {
    self.table = table
    self.row = row
    self.parent = parent
    self.key = key
  }
}
