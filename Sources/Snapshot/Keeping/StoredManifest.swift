internal import Digest
internal import Store

/// What a database says of itself: its runs, and the rows and digests that the latest of them counts.
package struct StoredManifest: Hashable, Sendable {
  /// What is counted of one table.
  package struct Table: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Its rows.
    package let rows: Int64
    /// Their digest.
    package let digest: String
  }

  /// The schema, SQLite's `user_version`.
  package let schemaVersion: String
  /// The runs in order.
  package let runs: [Provenance.Run]
  /// The tables that have rows, by name.
  package let tables: [Table]

  /// Reads the manifest of a database of gen's.
  package init(of database: StillDatabase) throws {
    try database.identity.requireOurs(database.path)
    schemaVersion = String(database.identity.schemaVersion)
    runs = try Provenance(of: database).runs
    tables = try database.texts(
      """
      SELECT "table", rows, digest FROM gen_manifest_tables
      WHERE run_id = (SELECT max(run_id) FROM gen_manifest_tables) ORDER BY 1
      """
    ).map { row in
      Table(
        name: row[0] ?? "", rows: row[1].flatMap(Int64.init) ?? 0, digest: row[2] ?? "")
    }
  }

  /// The rows of all tables.
  package var rowCount: Int64 { tables.reduce(0) { $0 + $1.rows } }

  /// The latest as-of; nothing before the first run.
  package var asOf: String? { runs.compactMap { $0["as_of"] }.max() }

  /// The fingerprints of the runs, each once.
  package var fingerprints: [String] { Set(runs.compactMap { $0["fingerprint"] }).sorted() }

  /// All of it in 32 hexadecimal digits: equal for equal content.
  package var content: String {
    ContentHash(of: tables.map { "\($0.name) \($0.rows):\($0.digest)" }.joined(separator: "\n"))
      .description
  }
}
