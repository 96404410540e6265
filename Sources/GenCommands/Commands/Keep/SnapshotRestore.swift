internal import Arguments
internal import Diagnostics
internal import JSON
internal import Snapshot

/// `gen snapshot restore NAME|FILE`.
enum SnapshotRestore {
  static let command = GenCommand(
    "restore", "Put a snapshot in the database's place, byte for byte.",
    discussion: """
      A database that is there is replaced only with --force, and only when nobody works on it; one that is \
      damaged is replaced, too. A file that is not gen's is never touched.
      """,
    examples: [
      Example("gen snapshot restore before --force", "instead of the database"),
      Example("gen snapshot restore ./demo.db --db work.db", "a file, as a new database"),
    ],
    parameters: [SnapshotCommands.snapshot, SnapshotCommands.force],
    exits: [
      ExitNote(.invalidInput, "a database is there already, or the snapshot is damaged"),
      ExitNote(.environment, "somebody works on the database that is there"),
      ExitNote(.notFound, "there is no such snapshot"),
    ],
    seeAlso: ["gen snapshot create"]
  ) { arguments, context in
    let shelf = SnapshotShelf(of: context.databasePath)
    let place = try shelf.existingPlace(of: arguments[SnapshotCommands.snapshot])
    let remark = try Snapshotting.restore(
      place, to: context.databasePath, replacing: arguments[SnapshotCommands.force])
    if let remark { context.say("note: \(remark); see gen verify") }
    context.say("put \(place) at \(context.databasePath)")
    try context.answer([
      "snapshot": .string(place), "database": .string(context.databasePath),
    ]) { context.databasePath + "\n" }
    return .done
  }
}
