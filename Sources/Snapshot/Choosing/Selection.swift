/// Which tables and columns are compared.
package struct Selection: Hashable, Sendable {
  /// When there are any, nothing else is compared.
  package var only: [ColumnPattern] = []
  /// What is left out, whatever else is said.
  package var ignored: [ColumnPattern] = []

  /// Everything.
  package init() {}

  /// True when a table is compared at all.
  package func wants(_ table: String) -> Bool {
    (only.isEmpty || only.contains { $0.touches(table) })
      && !ignored.contains { $0.meansWhole(table) }
  }

  /// True when a column is compared; columns of the key always name the row.
  package func wants(_ table: String, _ column: String) -> Bool {
    (only.isEmpty || only.contains { $0.means(table, column) })
      && !ignored.contains { $0.means(table, column) }
  }
}
