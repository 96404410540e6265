package import Digest
internal import Registry
package import Tables

extension Database {
  /// The digest of a table, computed from its rows: content alone, not order, pages or indexes.
  /// - Complexity: O(rows × columns), in constant memory.
  package func digest(of table: Table) throws -> TableDigest {
    var digest = TableDigest()
    let digester = RowDigester(table)
    try lendEachRow(of: table) { digest.insert(digester.digest(of: $0)) }
    return digest
  }
}
