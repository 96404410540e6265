internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen delete TABLE ID`.
enum DeleteRow {
  private static let table = Positional(
    "table", .choice(Registry.tables.filter(\.isDeletable).map { Choice($0.name, $0.summary) }),
    "Table of the row.")
  private static let key = Positional("id", .text, "Key of the row, or its name.")

  static let command = GenCommand(
    "delete", "Delete one row and what belongs to it.",
    discussion: """
      Whatever hangs below goes with it: a campaign takes its line items, flights and hours along. A row \
      that others still need is refused, and named. What was deleted is kept in user_changes.
      """,
    group: CommandGroups.edit,
    examples: [Example("gen delete campaigns 3", "a campaign with everything below it")],
    parameters: [table, key],
    exits: [
      ExitNote(.invalidInput, "other rows still need it; nothing was deleted"),
      ExitNote(.notFound, "there is no such row"),
    ],
    seeAlso: ["gen set", "gen show"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let table = try context.table(arguments[Self.table])
    let row = try context.extend { database in
      let key = try RowKey.read(arguments[Self.key], of: table, KeyLookup(database))
      guard let row = try RowEditing(database).delete(table, key: key) else {
        throw RowKey.missing(arguments[Self.key], in: table)
      }
      return row
    }
    context.say("deleted \(table.name) \(arguments[Self.key])")
    try context.answer(RowText.json(row)) { arguments[Self.key] + "\n" }
    return .done
  }
}
