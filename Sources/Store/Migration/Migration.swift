internal import Diagnostics
internal import Files
internal import Registry
internal import SQLite
internal import Tables

/// Brings a database of an older schema up to this program's.
///
/// A new database is made beside the old one from the registry, the rows are copied through the steps
/// between the schemas, and the new file takes the old one's place; the old one is kept beside it.
package enum Migration {
  /// What a migration did.
  package struct Outcome: Hashable, Sendable {
    /// The schema that the file had.
    package let from: Int64
    /// The schema that it has.
    package let to: Int64
    /// What changed, a sentence a step.
    package let changes: [String]
    /// Rows that were copied.
    package let rows: Int64
    /// Where the file is kept as it was.
    package let backup: String
  }

  /// Migrates a file.
  /// - Parameter path: The database.
  /// - Returns: What was done; nothing when the schema is current already.
  /// - Throws: A `Failure` when the file is not gen's or cannot be migrated, or what went wrong below.
  package static func migrate(_ path: String) throws -> Outcome? {
    let old = try Database.connect(path, .extending)
    let identity = try DatabaseIdentity(of: old)
    try identity.requireOurs(path)
    guard identity.schemaVersion < Registry.schemaVersion else { return nil }
    let steps = SchemaStep.steps(from: identity.schemaVersion)
    guard steps.first?.from == identity.schemaVersion else {
      throw Failure(
        .invalidInput,
        "\(path) has schema \(identity.schemaVersion), which this gen cannot migrate",
        advice: "migrate it with an older gen first")
    }
    let backup = freeName("\(path).schema-\(identity.schemaVersion)")
    let draft = try DatabaseDraft(at: path, over: .ours)
    // A log would be left behind when the new file takes the place.
    if try old.pragma("journal_mode") == "wal" { try old.setPragma("journal_mode", to: "delete") }
    // Other writers wait until the new file is in place, so that none of their rows is lost.
    try old.begin()
    let rows = try copyRows(from: old, to: draft.database, through: steps)
    let copy = try AtomicFile(at: backup, replacing: false, companions: ["-journal"])
    try keep(path, at: copy.besidePath)
    try copy.publish()
    try draft.publish()
    old.rollBack()
    try old.close()
    return Outcome(
      from: identity.schemaVersion, to: Registry.schemaVersion, changes: steps.map(\.summary),
      rows: rows, backup: backup)
  }

  /// A name that no file has: the wanted one, or with the first number that is free.
  ///
  /// An earlier migration, or one that was stopped, may have left its copy; none is overwritten.
  private static func freeName(_ wanted: String) -> String {
    var number = 1
    var name = wanted
    while FileSystem.exists(name) {
      number += 1
      name = "\(wanted)-\(number)"
    }
    return name
  }

  /// Copies the old file through a connection of its own, since one that holds the lock cannot.
  private static func keep(_ path: String, at place: String) throws {
    let source = try Connection(path: path)
    let copy = try Connection(path: place, mode: .create)
    try source.backUp(to: copy)
    try copy.close()
    try source.close()
  }

  private static func copyRows(
    from old: Connection, to new: Database, through steps: [SchemaStep]
  ) throws -> Int64 {
    let sink = StoreSink(new)
    var copied: Int64 = 0
    for table in Registry.tables {
      guard let mapping = TableMapping(of: table, through: steps) else { continue }
      let expressions = mapping.expressions.joined(separator: ", ")
      var statement = try old.prepare(
        "SELECT \(expressions) FROM \(SQLText.identifier(mapping.source)) ORDER BY "
          + table.primaryKey.compactMap { table.position(of: $0).map { String($0 + 1) } }
          .joined(separator: ", "))
      while try statement.step() {
        try sink.write([Row(table, values: statement.values)])
        copied += 1
      }
    }
    return copied
  }
}
