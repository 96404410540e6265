internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store

/// `gen init-db`.
enum InitDB {
  static let command = GenCommand(
    "init-db", "Make a database with every table and its reference data.",
    discussion: """
      A database of gen's that is there already is left as it is, and the command says so. A file of \
      another kind is never touched.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen init-db", "makes ads.db in this folder"),
      Example("gen init-db --db demo.db --json", "another file, an answer for programs"),
    ],
    exits: [ExitNote(.invalidInput, "the file there is not a database of gen's")],
    seeAlso: ["gen status", "gen registry"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let path = context.databasePath
    let isThere = try FileSystem.exists(path) || !made(path)
    if isThere {
      _ = try Database(opening: path, for: .reading)
      context.say("\(path) is there already, with schema \(Registry.schemaVersion); nothing to do")
    } else {
      context.say("made \(path); look at it with: gen status")
    }
    try context.answer(
      [
        "database": .string(path), "made": .bool(!isThere),
        "schema_version": .integer(Registry.schemaVersion),
      ]
    ) { path + "\n" }
    return .done
  }

  /// Makes the database; false when another process made one in the meantime.
  private static func made(_ path: String) throws -> Bool {
    do {
      try DatabaseMaking.makeEmpty(at: path)
      return true
    } catch {
      guard FileSystem.exists(path) else { throw error }
      return false
    }
  }
}
