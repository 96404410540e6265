/// One row that differs.
package struct RowChange: Hashable, Sendable {
  /// How it differs.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It is in both, with other values.
    case changed
    /// Only the second has it.
    case added
    /// Only the first has it.
    case removed
  }

  /// One cell of it.
  package struct CellChange: Hashable, Sendable {
    /// The column.
    package let column: String
    /// What the first has; nothing for an added row.
    package let before: Cell?
    /// What the second has; nothing for a removed row.
    package let after: Cell?
  }

  /// The table.
  package let table: String
  /// How it differs.
  package let kind: Kind
  /// What names the row: the columns of the key and their cells.
  package let key: [(column: String, cell: Cell)]
  /// The cells that differ; for added and removed rows all beside the key.
  package let cells: [CellChange]

  /// The cells of the key, joined by commas.
  package var keyText: String { key.map(\.cell.description).joined(separator: ",") }

  /// Two changes are one when they say the same of the same row.
  package static func == (left: RowChange, right: RowChange) -> Bool {
    left.table == right.table && left.kind == right.kind && left.cells == right.cells
      && left.key.map(\.column) == right.key.map(\.column)
      && left.key.map(\.cell) == right.key.map(\.cell)
  }

  /// Hashes what equality compares first.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    hasher.combine(key.map(\.cell))
  }
}
