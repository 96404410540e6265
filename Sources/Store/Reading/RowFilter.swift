package import Tables

/// Which rows of a table are wanted, in which order, and how many.
package struct RowFilter: Hashable, Sendable {
  /// Columns and the values that they must have; a missing value matches its absence.
  package var equal: [(column: String, value: Value)] = []
  /// The column that rows are ordered by instead of the primary key.
  package var order: String?
  /// Largest first.
  package var isDescending = false
  /// The most rows that are read.
  package var limit: Int?
  /// Rows that are passed over first.
  package var offset = 0

  /// Every row, in the order of the primary key.
  package init() {}

  /// The rows whose columns have these values.
  package init(_ equal: KeyValuePairs<String, Value>) {
    self.equal = equal.map { ($0.key, $0.value) }
  }

  /// Two filters are one when they ask for the same.
  package static func == (left: RowFilter, right: RowFilter) -> Bool {
    left.equal.map(\.column) == right.equal.map(\.column)
      && left.equal.map(\.value) == right.equal.map(\.value) && left.order == right.order
      && left.isDescending == right.isDescending && left.limit == right.limit
      && left.offset == right.offset
  }

  /// Hashes what equality compares first.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(equal.map(\.column))
    hasher.combine(equal.map(\.value))
  }

  /// The clauses after the table's name; values are bound in the order of `equal`.
  func clauses(for table: Table) -> String {
    var sql = ""
    let conditions = equal.map { "\(SQLText.identifier($0.column)) IS ?" }
    if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
    let direction = isDescending ? " DESC" : ""
    let keys = (order.map { [$0] } ?? []) + table.primaryKey
    sql += " ORDER BY " + keys.map { SQLText.identifier($0) + direction }.joined(separator: ", ")
    if limit != nil || offset > 0 { sql += " LIMIT \(limit ?? -1) OFFSET \(offset)" }
    return sql
  }
}
