internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Snapshot
internal import Terminal

/// `gen snapshot create NAME|FILE`.
enum SnapshotCreate {
  private static let snapshot = Positional("snapshot", .text, "Name or file of the snapshot.")

  static let command = GenCommand(
    "create", "Copy a database as it is at this moment.",
    discussion: """
      The copy is that of one moment, whoever else writes, and appears complete or not at all.
      """,
    examples: [
      Example("gen snapshot create before", "beside the database, by name"),
      Example("gen snapshot create ./demo.db --force", "a file, instead of the one that is there"),
    ],
    parameters: [snapshot, SnapshotCommands.force],
    exits: [
      ExitNote(.invalidInput, "the snapshot is there already, or the database is damaged"),
      ExitNote(.notFound, "there is no database"),
    ],
    seeAlso: ["gen snapshot restore"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let shelf = SnapshotShelf(of: context.databasePath)
    let place = try shelf.place(of: arguments[snapshot])
    guard FileSystem.exists(context.databasePath) else {
      throw Failure(
        .notFound, "there is no database at \(context.databasePath)",
        advice: "make one with: gen init-db --db \(context.databasePath)")
    }
    if place.hasPrefix(shelf.folder) { try FileSystem.createFolder(shelf.folder) }
    let remark: String?
    do { remark = try copy(to: place, arguments, context) } catch {
      // A folder that was made for nothing goes; one that holds anything stays.
      if place.hasPrefix(shelf.folder) { try? FileSystem.removeFolder(shelf.folder) }
      throw error
    }
    if let remark { context.say("note: \(remark); see gen verify") }
    context.say("kept \(context.databasePath) as \(place)")
    let size = try FileSystem.size(of: place)
    try context.answer([
      "snapshot": .string(place), "database": .string(context.databasePath),
      "bytes": .integer(Int64(size)),
    ]) { place + "\n" }
    return .done
  }

  private static func copy(
    to place: String, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> String? {
    try context.console.withProgress("copy", total: nil, unit: "pages") {
      progress throws in
      try Snapshotting.create(
        of: context.databasePath, at: place, replacing: arguments[SnapshotCommands.force]
      ) { done, _ in
        progress.advance(by: done - progress.count)
        return !Interrupts.isRequested
      }
    }
  }
}
