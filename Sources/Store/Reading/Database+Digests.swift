package import Digest
internal import Registry
internal import SQLite
package import Tables

extension Database {
  /// The digest of a table, computed from its rows: content alone, not order, pages or indexes.
  /// - Complexity: O(rows × columns), in constant memory.
  package func digest(of table: Table) throws -> TableDigest {
    var statement = try connection.prepare(
      "SELECT \(table.columnList) FROM \(SQLText.identifier(table.name)) NOT INDEXED")
    let wordings = table.columns.map(CellWording.init)
    var digest = TableDigest()
    while try statement.step() {
      var row = RowDigest()
      for index in wordings.indices {
        row.append(cell: index, of: statement, as: wordings[index])
      }
      digest.insert(row)
    }
    return digest
  }

  /// The digests of all tables that have rows, in the order of the registry.
  package func digests() throws -> [(table: Table, digest: TableDigest)] {
    try Registry.tables.compactMap { table in
      let digest = try digest(of: table)
      return digest.rows == 0 ? nil : (table, digest)
    }
  }
}
