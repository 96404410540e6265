internal import Digest
internal import Registry
internal import Store
internal import Tables

/// Keeps the manifest true while a user changes rows: what it counts changes by exactly those rows.
///
/// Digests are sums, so a change is a difference; damage that was there before stays as visible as it was.
struct ManifestUpkeep {
  private let database: Database
  private let run: Int64
  private var changes: [String: (gone: TableDigest, come: TableDigest)] = [:]

  /// Begins when there is a manifest that counts something.
  init?(of database: Database) throws {
    guard let run = try database.lastFinishedRun() else { return nil }
    self.database = database
    self.run = run
  }

  /// Counts a row as it was and as it is.
  mutating func take(before: Row?, after: Row?) {
    guard let table = (before ?? after)?.table else { return }
    var change = changes[table.name] ?? (TableDigest(), TableDigest())
    if let before { change.gone.insert(before) }
    if let after { change.come.insert(after) }
    changes[table.name] = change
  }

  /// Counts all rows of some tables as gone or as there; taken before and after a change of many.
  mutating func take(all tables: [Table], after isAfter: Bool) throws {
    for table in tables {
      let digest = try database.digest(of: table)
      var change = changes[table.name] ?? (TableDigest(), TableDigest())
      if isAfter { change.come += digest } else { change.gone += digest }
      changes[table.name] = change
    }
  }

  /// Stores what the manifest counts now.
  func finish() throws {
    let counted = try database.manifestDigests() ?? [:]
    let open = try database.openTables()
    for table in Registry.tables where !open.contains(table.name) {
      guard let change = changes[table.name], change.gone != change.come else { continue }
      let former = counted[table.name] ?? TableDigest()
      let digest = TableDigest(
        rows: former.rows &- change.gone.rows &+ change.come.rows,
        sum: former.sum &- change.gone.sum &+ change.come.sum)
      try database.delete(
        Registry.genManifestTables,
        where: RowFilter(["run_id": .integer(run), "table": .text(table.name)]))
      guard digest.rows > 0 else { continue }
      try database.insert([Self.row(run: run, table: table, digest: digest)])
    }
  }

  /// What the manifest keeps of a table.
  static func row(run: Int64, table: Table, digest: TableDigest) -> Row {
    Row(
      Registry.genManifestTables,
      [
        "run_id": .integer(run), "table": .text(table.name),
        "rows": .integer(Int64(clamping: digest.rows)),
        "digest": .text(String(digest.description.split(separator: ":")[1])),
      ])
  }
}

extension Registry {
  /// The tables whose rows go along, or are changed, when a row of a table is deleted, that table included.
  static func takenAlong(with table: Table) -> [Table] {
    var names: Set<String> = [table.name]
    // Children stand behind their parents, so one pass finds them all.
    for child in tables
    where child.foreignKeys.contains(where: { $0.onDelete != .restrict && names.contains($0.table) }
    ) {
      names.insert(child.name)
    }
    return tables.filter { names.contains($0.name) }
  }
}
