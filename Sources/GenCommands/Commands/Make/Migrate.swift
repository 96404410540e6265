internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry
internal import Store

/// `gen migrate`.
enum Migrate {
  static let command = GenCommand(
    "migrate", "Bring a database of an older schema up to date.",
    discussion: """
      The new file is made beside the old one and takes its place at the end; the old one is kept as \
      FILE.schema-N. A current database is left as it is.
      """,
    group: CommandGroups.make,
    examples: [Example("gen migrate --db old.db", "keeps old.db.schema-1 beside it")],
    exits: [
      ExitNote(.invalidInput, "the file is not gen's, or newer than this program"),
      ExitNote(.notFound, "there is no such file"),
    ],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let path = context.databasePath
    let outcome = try Migration.migrate(path)
    if let outcome {
      context.say("\(path): schema \(outcome.from) → \(outcome.to), \(outcome.rows) rows")
      for change in outcome.changes { context.say("  \(change)") }
      context.say("the old file is kept as \(outcome.backup)")
    } else {
      context.say("\(path) has schema \(Registry.schemaVersion) already; nothing to do")
    }
    try context.answer(
      [
        "database": .string(path), "migrated": .bool(outcome != nil),
        "schema_version": .integer(Registry.schemaVersion),
        "rows": outcome.map { .integer($0.rows) } ?? .null,
        "backup": outcome.map { .string($0.backup) } ?? .null,
      ]
    ) { path + "\n" }
    return .done
  }
}
