/// How SQLite stores a value.
package enum ColumnKind: Int32, Hashable, Sendable, CaseIterable {
  /// A 64-bit integer.
  case integer = 1
  /// A double.
  case real = 2
  /// A text.
  case text = 3
  /// Bytes.
  case blob = 4
  /// No value.
  case null = 5
}
