package import Store
package import Tables

/// Where rows are read from: a database, or rows that are still in memory.
package protocol RowSource {
  /// The wanted rows of a table, in order.
  func rows(of table: Table, where filter: RowFilter) throws -> [Row]
}

extension RowSource {
  /// The row of a number, or nothing.
  func row(of table: Table, id: Int64) throws -> Row? {
    var filter = RowFilter(["id": .integer(id)])
    filter.limit = 1
    return try rows(of: table, where: filter).first
  }
}

extension Database: RowSource {}
