/// A table as a database declares it: enough to compare its rows, and to say how two differ.
package struct TableShape: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Its columns in order.
  package let columns: [ColumnShape]
  /// True when its rows are stored by their primary key.
  package let isWithoutRowID: Bool
  /// True when SQLite checks the types of its values.
  package let isStrict: Bool
  /// Every key: the primary one and the unique ones, each as its columns, sorted.
  package let uniqueKeys: [[String]]
  /// True when an index is unique over an expression or over some rows alone.
  package let hasComputedKey: Bool
  /// Every pointer, in words.
  package let pointers: [String]
  /// Every CHECK, in words.
  package let checks: [String]
  /// The statement that made it.
  package let sql: String

  /// The columns that name a row; empty for a table whose rows SQLite numbers.
  package var primaryKey: [String] {
    columns.filter { $0.keyPlace > 0 }.sorted { $0.keyPlace < $1.keyPlace }.map(\.name)
  }

  /// The columns that hold values.
  package var storedColumns: [String] { columns.filter { !$0.isGenerated }.map(\.name) }

  /// The name by which the number of a row can be asked for; nothing when columns hide it.
  package var rowNumber: String? {
    guard !isWithoutRowID else { return nil }
    let taken = Set(columns.map { $0.name.lowercased() })
    return ["rowid", "_rowid_", "oid"].first { !taken.contains($0) }
  }

  /// Columns of which no two rows may share the value, alone or together.
  package var contestedColumns: Set<String> {
    hasComputedKey ? Set(storedColumns) : Set(uniqueKeys.flatMap(\.self))
  }
}
