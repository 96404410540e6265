internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen show TABLE ID`.
enum ShowRow {
  private static let table = Positional(
    "table", .choice(Registry.tables.map { Choice($0.name, $0.summary) }), "Table of the row.")
  private static let key = Positional(
    "id", .text, "Key of the row, its parts joined by commas, or its name.")

  static let command = GenCommand(
    "show", "Show one row with every column.",
    group: CommandGroups.look,
    examples: [
      Example("gen show advertisers 1", "by number"),
      Example("gen show markets US", "by what people call it"),
      Example("gen show campaign_performance 1,2025-09-01T20:00:00Z", "a key of two parts"),
    ],
    parameters: [table, key],
    exits: [ExitNote(.notFound, "there is no such row")],
    seeAlso: ["gen list", "gen registry"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let table = try context.table(arguments[Self.table])
    let database = try context.open(.reading)
    let key = try RowKey.read(arguments[Self.key], of: table, KeyLookup(database))
    guard let row = try database.row(of: table, key: key) else {
      throw RowKey.missing(arguments[Self.key], in: table)
    }
    try context.answer(RowText.json(row)) {
      context.textTable(
        [(false, "column"), (false, "value")],
        table.columns.map { [RowText.heading($0), RowText.cell(row[$0.name], of: $0)] })
    }
    return .done
  }
}
