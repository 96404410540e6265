/// How one table differs.
package struct TableDelta: Hashable, Sendable {
  /// The table.
  package let name: String
  /// The rows of the first; nothing when it has no such table.
  package internal(set) var before: Int64?
  /// The rows of the second; nothing when it has no such table.
  package internal(set) var after: Int64?
  /// The columns that name a row.
  package let key: [String]
  /// Rows that are the same, or within what is allowed.
  package internal(set) var identical: Int64 = 0
  /// Rows that are in both with other values.
  package internal(set) var changed: Int64 = 0
  /// Rows that only the second has.
  package internal(set) var added: Int64 = 0
  /// Rows that only the first has.
  package internal(set) var removed: Int64 = 0
  /// Rows whose key another row of the same side has, too.
  package internal(set) var repeatedKeys: Int64 = 0
  /// Rows of which a part of the key has no value.
  package internal(set) var absentKeys: Int64 = 0
  /// The columns that differ somewhere, in the order of the table.
  package internal(set) var columns: [ColumnDelta] = []
  /// The first changes, in the order of the key.
  package internal(set) var examples: [RowChange] = []

  init(_ name: String, key: [String]) {
    self.name = name
    self.key = key
  }

  /// True when no row differs.
  package var isSame: Bool { changed == 0 && added == 0 && removed == 0 }

  /// Rows that differ.
  package var differences: Int64 { changed + added + removed }
}
