/// Tables, or columns of tables, as a user names them: `table`, `table.column`, each with `*` and `?`.
package struct ColumnPattern: Hashable, Sendable {
  /// The pattern as it was written.
  package let text: String
  /// The tables.
  package let table: Glob
  /// The columns; nothing when whole tables are meant.
  package let column: Glob?

  /// Reads a pattern; what stands before the first dot names tables.
  package init(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    self.text = text
    table = Glob(String(parts[0]))
    column = parts.count == 2 ? Glob(String(parts[1])) : nil
  }

  /// True when it means a table or some of its columns.
  package func touches(_ name: String) -> Bool { table.matches(name) }

  /// True when it means a column, by itself or with its whole table.
  package func means(_ name: String, _ columnName: String) -> Bool {
    table.matches(name) && column?.matches(columnName) ?? true
  }

  /// True when it means a whole table.
  package func meansWhole(_ name: String) -> Bool {
    table.matches(name) && column.map { $0.text == "*" } ?? true
  }
}
