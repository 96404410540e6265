internal import Digest
internal import Registry
internal import Store
internal import Tables

/// A run that has begun and whose tables are not counted yet.
struct OpenRun {
  private let database: Database
  private let work: DerivedWork
  private let id: Int64
  private var options: RunOptions

  /// Goes on with the latest run when it is the same work at the same moment, or begins one.
  ///
  /// It is nothing when the database has no run at all. With `isGoingOn` a run that was done is the
  /// same, too.
  init?(
    _ work: DerivedWork, _ options: RunOptions, in database: Database,
    goingOn isGoingOn: Bool = false
  ) throws {
    guard let latest = try SimulatedClock.latestRun(in: database),
      let row = try database.row(of: Registry.genManifest, key: [.integer(latest)])
    else { return nil }
    self.database = database
    self.work = work
    var options = options
    try options.note(database)
    let done = options.text
    options.unfinished = work.tables.map(\.name)
    self.options = options
    if row["command"] == .text(work.command), row["options"] == .text(options.text) {
      id = latest
      return
    }
    if isGoingOn, row["command"] == .text(work.command), row["options"] == .text(done) {
      id = latest
      try reopen()
      return
    }
    id = try database.unitOfWork {
      let now = try SimulatedClock.now(in: database)
      let run = Run(
        command: work.command, options: options.text, seed: UInt64(row["seed"].description) ?? 0,
        profileHash: nil, start: now, asOf: now)
      return try Self.begin(run, after: latest, without: work.tables, in: database)
    }
  }

  /// Takes back what was counted of a run that was done.
  private func reopen() throws {
    try database.unitOfWork {
      for table in work.tables {
        try database.delete(
          Registry.genManifestTables,
          where: RowFilter(["run_id": .integer(id), "table": .text(table.name)]))
      }
      _ = try database.update(
        Registry.genManifest, key: [.integer(id)], setting: [("options", .text(options.text))])
      try Run.finishLatest(in: database, changed: [Registry.genManifest])
    }
  }

  /// Stores a run and what the one before it left, but for the tables that it is going to write.
  /// - Returns: Its number.
  static func begin(
    _ run: Run, after latest: Int64, without tables: [Table], in database: Database
  ) throws -> Int64 {
    let counted = try Run.counts(of: latest, in: database)
    if counted.isEmpty { try Run.finish(latest, in: database) }
    let id = try run.begin(in: database)
    let silent = Set(tables.map(\.name) + [Registry.genManifest.name])
    let rows = try Run.counts(of: latest, in: database).filter { !silent.contains($0.key) }
    try database.insert(
      Registry.tables.compactMap { table in
        rows[table.name].map { Run.rows(of: id, [(table, $0)]) }
      }.flatMap(\.self)
        + Run.rows(of: id, [(Registry.genManifest, try database.digest(of: Registry.genManifest))]))
    return id
  }

  /// Counts what the work wrote; a run that changed nothing is taken back.
  func finish(_ ending: RunEnding = RunEnding()) throws {
    var options = options
    options.unfinished = []
    options.isForeign = ending.isForeign
    try database.unitOfWork {
      let counts = try work.tables.map { table in
        (table: table, digest: try ending.digests[table.name] ?? database.digest(of: table))
      }
      let before = try Run.counts(of: id - 1, in: database)
      if counts.allSatisfy({ $0.digest == before[$0.table.name] ?? TableDigest() }) {
        try database.delete(
          Registry.genManifestTables, where: RowFilter(["run_id": .integer(id)]))
        try database.delete(Registry.genManifest, where: RowFilter(["id": .integer(id)]))
        return
      }
      _ = try database.update(
        Registry.genManifest, key: [.integer(id)], setting: [("options", .text(options.text))])
      let manifest = try database.digest(of: Registry.genManifest)
      try Run.store(
        counts + [(table: Registry.genManifest, digest: manifest)], of: id, in: database)
    }
  }
}
