internal import Chance
internal import Digest
internal import JSON
internal import Registry
package import Store
package import Tables
package import Units

/// One command that makes content: everything that determines what it makes, as the manifest keeps it.
package struct Run: Sendable {
  /// The command's name.
  package let command: String
  /// The options that determine content.
  package let options: JSONObjectText
  /// The seed.
  package let seed: UInt64
  /// The digest of the profile, when there was one.
  package let profileHash: String?
  /// The simulated instant at which it starts.
  package let start: Instant
  /// The simulated instant after which nothing is stored.
  package let asOf: Instant

  /// A JSON object as text, its keys sorted.
  package typealias JSONObjectText = String

  /// Describes a run.
  package init(
    command: String, options: JSONObjectText, seed: UInt64, profileHash: String?, start: Instant,
    asOf: Instant
  ) {
    self.command = command
    self.options = options
    self.seed = seed
    self.profileHash = profileHash
    self.start = start
    self.asOf = asOf
  }

  /// Stores the run before its rows, which point at it.
  /// - Returns: Its number.
  package func begin(in database: Database) throws -> Int64 {
    let id = try database.nextID(of: Registry.genManifest)
    try database.insert([row(id)])
    return id
  }

  /// Its row.
  func row(_ id: Int64) -> Row {
    Row(
      Registry.genManifest,
      [
        "id": .integer(id), "command": .text(command), "options": .text(options),
        "seed": .text(String(seed)), "profile_hash": profileHash.map(Value.text) ?? .null,
        "started_at": .text(start.description), "as_of": .text(asOf.description),
        "fingerprint": .text(Fingerprint.current.value),
      ])
  }

  /// Stores anew what the latest run left in each table, after its rows were added to.
  package static func finishLatest(in database: Database) throws {
    guard let run = try SimulatedClock.latestRun(in: database) else { return }
    try database.delete(
      Registry.genManifestTables, where: RowFilter(["run_id": .integer(run)]))
    try finish(run, in: database)
  }

  /// Stores anew what the latest run left in some tables, after these alone were changed.
  package static func finishLatest(in database: Database, changed tables: [Table]) throws {
    guard let run = try SimulatedClock.latestRun(in: database) else { return }
    try store(try tables.map { ($0, try database.digest(of: $0)) }, of: run, in: database)
  }

  /// Stores anew what a run left in some tables.
  static func store(
    _ digests: [(table: Table, digest: TableDigest)], of run: Int64, in database: Database
  ) throws {
    for (table, _) in digests {
      try database.delete(
        Registry.genManifestTables,
        where: RowFilter(["run_id": .integer(run), "table": .text(table.name)]))
    }
    try database.insert(rows(of: run, digests))
  }

  /// Stores what a run left in each table.
  package static func finish(_ id: Int64, in database: Database) throws {
    try database.insert(rows(of: id, try digested.map { ($0, try database.digest(of: $0)) }))
  }

  /// What a run left in each table, by table; a table that had no rows has none.
  static func counts(of id: Int64, in database: Database) throws -> [String: TableDigest] {
    var counts: [String: TableDigest] = [:]
    for row in try database.rows(
      of: Registry.genManifestTables, where: RowFilter(["run_id": .integer(id)]))
    {
      counts[row["table"].description] = TableDigest(parsing: "\(row["rows"]):\(row["digest"])")
    }
    return counts
  }

  /// The tables whose content a run tells: all but the one that tells it.
  static let digested = Registry.tables.filter { $0.name != Registry.genManifestTables.name }

  /// What a run left in each table, as rows; a table without rows has none.
  static func rows(of id: Int64, _ digests: [(table: Table, digest: TableDigest)]) -> [Row] {
    digests.filter { $0.digest.rows > 0 }.map { table, digest in
      ManifestUpkeep.row(run: id, table: table, digest: digest)
    }
  }
}
