package import Digest
internal import Registry
internal import SQLite
internal import Tables

extension Database {
  /// The digests that the manifest counts for the tables, by table; nothing when no run has finished.
  package func manifestDigests() throws -> [String: TableDigest]? {
    guard let run = try lastFinishedRun() else { return nil }
    var digests: [String: TableDigest] = [:]
    for row in try rows(
      of: Registry.genManifestTables, where: RowFilter(["run_id": .integer(run)]))
    {
      guard let table = row["table"].text, let count = row["rows"].integer,
        let sum = row["digest"].text
      else { continue }
      // A damaged row stands for no content, so that what it belongs to is found.
      digests[table] = TableDigest(parsing: "\(count):\(sum)") ?? TableDigest()
    }
    return digests
  }

  /// The tables that a run was writing when it was stopped, and that no manifest counts since.
  package func openTables() throws -> Set<String> {
    guard let run = try lastFinishedRun() else { return [] }
    var statement = try connection.prepare(
      """
      SELECT t.value FROM gen_manifest AS m,
        json_each(iif(json_valid(m.options), m.options, '{}'), '$.unfinished') AS t
      WHERE m.id = ?1 AND t.value NOT IN (
        SELECT "table" FROM gen_manifest_tables WHERE run_id = ?1)
      """)
    try statement.bind(integer: run, at: 1)
    var names: Set<String> = []
    while try statement.step() { names.insert(statement.text(at: 0)) }
    return names
  }

  /// The latest run that has counted what it left.
  package func lastFinishedRun() throws -> Int64? {
    try connection.integer("SELECT max(run_id) FROM gen_manifest_tables")
  }
}
