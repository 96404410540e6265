package import Digest
internal import Registry
internal import Tables

/// What the making of a world left: rows and digest of every table.
package struct WorldOutcome: Sendable {
  /// The digests of tables that got rows, by name.
  package private(set) var digests: [String: TableDigest] = [:]

  /// The rows of each table, in the order of the registry.
  package var rows: [(table: String, count: Int64)] {
    Registry.tables.compactMap { table in
      digests[table.name].map { (table.name, Int64($0.rows)) }
    }
  }

  mutating func add(_ row: Row) { digests[row.table.name, default: TableDigest()].insert(row) }

  mutating func add(_ more: [String: TableDigest]) {
    for (table, digest) in more { digests[table, default: TableDigest()] += digest }
  }
}
