internal import Diagnostics
internal import Digest
internal import Files
internal import Registry
internal import SQLite
internal import Store
internal import Tables

/// Copies a database as it is at one moment, whoever else writes, and puts a copy back.
package enum Snapshotting {
  private static let companions = ["-journal", "-wal", "-shm"]

  /// Makes a snapshot, which appears complete or not at all.
  /// - Parameters:
  ///   - database: The database.
  ///   - place: The file of the snapshot.
  ///   - replacing: Whether it may take the place of another snapshot.
  ///   - progress: Told how many pages are done, and how many there are; false stops the copy.
  /// - Returns: What a user should know of the content, as a sentence without a final period.
  /// - Throws: What is wrong with the database, or what keeps the file from being written.
  package static func create(
    of database: String, at place: String, replacing: Bool,
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> String? {
    let source = try StillDatabase(opening: database)
    try source.identity.requireCurrent(database)
    if FileSystem.exists(place) {
      try refuseSame(place, database)
      if replacing { try requireReplaceable(place) }
    }
    let file = try AtomicFile(at: place, replacing: replacing, companions: companions)
    let copy = try Connection(path: file.besidePath, mode: .create)
    try copy.execute("PRAGMA synchronous = OFF")
    try source.connection.backUp(to: copy, progress: progress)
    // A database that is being extended says in its first page that it has a log.
    try copy.setPragma("journal_mode", to: "delete")
    try copy.close()
    let remark = try remark(on: file.besidePath, called: database)
    try file.publish()
    return remark
  }

  /// Puts a snapshot in a database's place, byte for byte.
  /// - Parameters:
  ///   - snapshot: The file of the snapshot.
  ///   - database: Where it is put.
  ///   - replacing: Whether it may take the place of the database that is there.
  /// - Returns: What a user should know of the content, as a sentence without a final period.
  /// - Throws: What is wrong with the snapshot, or what stands in the way.
  package static func restore(
    _ snapshot: String, to database: String, replacing: Bool
  ) throws -> String? {
    let source = try StillDatabase(opening: snapshot)
    try source.identity.requireCurrent(snapshot)
    guard try source.connection.pragma("journal_mode") != "wal" else {
      throw Failure(
        .invalidInput, "'\(snapshot)' is a database that somebody works on, and no snapshot",
        advice: "make a snapshot of it first: gen snapshot create NAME --db \(snapshot)")
    }
    guard FileSystem.exists(database) else {
      return try put(snapshot, at: database, replacing: false)
    }
    try refuseSame(database, snapshot)
    guard replacing else { throw FileError(.write, database, .exists) }
    try requireReplaceable(database)
    // Others wait, so that nothing that they write is lost without a word.
    let former = try locked(database)
    let remark = try put(snapshot, at: database, replacing: true)
    former?.rollBack()
    try former?.close()
    return remark
  }

  private static func put(
    _ snapshot: String, at database: String, replacing: Bool
  ) throws -> String? {
    let file = try AtomicFile(at: database, replacing: replacing, companions: companions)
    var writer = try ByteWriter(creating: file.besidePath)
    try FileReader.copy(snapshot, to: &writer)
    try writer.finish()
    let remark = try remark(on: file.besidePath, called: snapshot)
    try file.publish()
    return remark
  }

  /// The former database, locked against writers and without a log that would be left behind; nothing
  /// when it is too damaged to be opened.
  private static func locked(_ database: String) throws -> Connection? {
    let connection: Connection
    do { connection = try Connection(path: database, mode: .readWrite) } catch {
      guard error.code.primary == .corrupt || error.code.primary == .notADatabase else {
        throw error
      }
      return nil
    }
    if try connection.pragma("journal_mode") == "wal" {
      try connection.setPragma("journal_mode", to: "delete")
    }
    try connection.begin()
    return connection
  }

  private static func refuseSame(_ place: String, _ database: String) throws {
    guard
      try FileSystem.canonicalPath(of: place) == FileSystem.canonicalPath(of: database)
    else { return }
    throw Failure(
      .invalidInput, "'\(place)' is the database itself", advice: "name another file")
  }

  /// Only gen's own files are replaced, damaged ones among them: what is in the first page decides.
  private static func requireReplaceable(_ path: String) throws {
    guard try FileSystem.kind(of: path) == .file else {
      throw FileError(.write, path, .notAFile)
    }
    let head = try FileReader.head(of: path, count: 100)
    let identity = head.count < 72 ? 0 : head[68..<72].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let isEmpty = head.isEmpty
    guard
      isEmpty || head.starts(with: "SQLite format 3\0".utf8) && identity == Registry.applicationID
    else {
      throw Failure(
        .invalidInput, "'\(path)' is not a database of gen's; it was left untouched",
        advice: "name another file")
    }
  }

  /// A damaged file is neither kept nor put back; one whose rows somebody changed is, with a word.
  private static func remark(on path: String, called name: String) throws -> String? {
    let copy = try Database(opening: path, for: .reading)
    if let flaw = try copy.structuralDamage().first {
      throw Failure(
        .invalidInput, "'\(name)' is damaged: \(flaw)",
        advice: "see all of it with: gen verify --db \(name)")
    }
    let manifest = try copy.manifestDigests() ?? [:]
    let silent = try copy.openTables().union([Registry.genManifestTables.name])
    let strange = try Registry.tables.first { table in
      guard !manifest.isEmpty, !silent.contains(table.name) else { return false }
      return try copy.digest(of: table) != manifest[table.name] ?? TableDigest()
    }
    try copy.connection.close()
    return strange.map { "the rows of \($0.name) are not those that the manifest counts" }
  }
}
