/// A column as a database declares it.
package struct ColumnShape: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Its declared type.
  package let type: String
  /// True when it must have a value.
  package let isRequired: Bool
  /// The expression of its default, if any.
  package let standing: String?
  /// Its place in the primary key, counted from 1; 0 for none.
  package let keyPlace: Int
  /// True when SQLite computes it.
  package let isGenerated: Bool
}
