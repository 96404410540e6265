internal import Registry
internal import SQLite
package import Tables

extension Database {
  /// Reads columns of whole numbers as they stand, one array each; instants in seconds since 1970.
  ///
  /// For many rows of few columns: no row is made of them.
  /// - Parameters:
  ///   - names: Columns that hold whole numbers or instants, and never nothing.
  ///   - table: The table.
  ///   - filter: Which rows, and in which order.
  /// - Returns: The columns, all of one length.
  /// - Throws: What the database refused.
  package func columns(
    _ names: [String], of table: Table, where filter: RowFilter
  ) throws -> [[Int64]] {
    var statement = try connection.prepare(
      "SELECT \(names.map { Self.wholeNumber($0, of: table) }.joined(separator: ", ")) "
        + "FROM \(SQLText.identifier(table.name))" + filter.clauses(for: table))
    for (index, condition) in filter.equal.enumerated() {
      try statement.bind(condition.value, at: index + 1)
    }
    var columns = names.map { _ in [Int64]() }
    while try statement.step() {
      for place in columns.indices { columns[place].append(statement.integer(at: place)) }
    }
    return columns
  }

  /// Adds up columns of whole numbers, and counts the rows, for each value of another one.
  ///
  /// - Complexity: O(rows), in constant memory beside the answer where the key begins with `group`.
  package func sums(
    of names: [String], in table: Table, by group: String
  ) throws -> [(value: Int64, rows: Int64, sums: [Int64])] {
    let sums = names.map { ", SUM(\(Self.wholeNumber($0, of: table)))" }.joined()
    let key = Self.wholeNumber(group, of: table)
    var statement = try connection.prepare(
      "SELECT \(key), COUNT(*)\(sums) FROM \(SQLText.identifier(table.name)) "
        + "GROUP BY \(key) ORDER BY \(key)")
    var found: [(value: Int64, rows: Int64, sums: [Int64])] = []
    while try statement.step() {
      var totals: [Int64] = []
      for place in names.indices { totals.append(statement.integer(at: place + 2)) }
      found.append((statement.integer(at: 0), statement.integer(at: 1), totals))
    }
    return found
  }

  private static func wholeNumber(_ name: String, of table: Table) -> String {
    guard let column = table.column(named: name), !column.isNullable else {
      preconditionFailure("\(table.name).\(name) always holds a number")
    }
    switch column.type {
    case .integer, .money, .boolean: return SQLText.identifier(name)
    case .timestamp: return "unixepoch(\(SQLText.identifier(name)))"
    default: preconditionFailure("\(table.name).\(name) is no whole number")
    }
  }
}
