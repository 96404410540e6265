internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Tables

/// `gen plan`.
enum PlanWorld {
  static let command = GenCommand(
    "plan", "Say how large a world will be before making it.",
    discussion: """
      Campaigns, line items and hours are counted; rows and bytes of daily tables, seconds and memory are \
      estimated from a few of its line items, simulated on this machine.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen plan --template quarter --scale 10", "rows, bytes, seconds and memory"),
      Example("gen plan --template year --json", "for a program"),
    ],
    parameters: WorldCommand.content + WorldCommand.manner + TemplateOptions.all,
    seeAlso: ["gen create-world", "docs/worlds.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let order = try WorldCommand.order(arguments, context)
    let tables = try WorldCommand.tables(arguments, entities: true)
    let manner = WorldCommand.manner(arguments)
    let forecast = try WorldForecast(
      order, tables: tables, manner: manner, stopIfAsked: context.stopIfAsked)
    let census = forecast.census
    try context.answer([
      "campaigns": .integer(census.campaigns), "line_items": .integer(census.lineItems),
      "hours": .integer(forecast.hours),
      "rows": RowText.json(forecast.rows.map { ($0.table, $0.count) }),
      "bytes": ["sqlite": .integer(forecast.databaseBytes), "csv": .integer(forecast.textBytes)],
      "seconds": .number(forecast.seconds) ?? .null,
      "memory_bytes": .integer(forecast.memoryBytes), "threads": .integer(Int64(manner.threads)),
    ]) {
      let lines = forecast.rows.map { row in
        [row.table, (row.isExact ? "" : "about ") + context.grouped(row.count)]
      }
      return context.textTable([(false, "table"), (true, "rows")], lines) + "\n"
        + "\(context.grouped(census.campaigns)) campaigns, "
        + "\(context.grouped(census.lineItems)) line items, "
        + "\(context.grouped(forecast.hours)) hours\n"
        + "about \(context.bytes(forecast.databaseBytes)) in SQLite, "
        + "\(context.bytes(forecast.textBytes)) as CSV; about "
        + "\(forecast.roundedSeconds) s with \(manner.threads) "
        + "\(manner.threads == 1 ? "thread" : "threads"), "
        + "\(context.bytes(forecast.memoryBytes)) of memory\n"
    }
    return .done
  }
}
