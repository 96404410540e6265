/// How one column of a table differs.
package struct ColumnDelta: Hashable, Sendable {
  /// The column.
  package let name: String
  /// The rows in which it differs.
  package internal(set) var changes: Int64 = 0
  /// The rows in which it differs by no more than is allowed.
  package internal(set) var tolerated: Int64 = 0
  /// The largest difference between two numbers.
  package internal(set) var largest: Double?
  /// The largest difference as a share of the first number; those from 0 have none.
  package internal(set) var largestShare: Double?

  init(_ name: String) { self.name = name }
}
