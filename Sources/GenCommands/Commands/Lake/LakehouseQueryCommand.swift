internal import Arguments
internal import Diagnostics
internal import Export
internal import JSON
internal import Registry
internal import Store
internal import Tables

/// `gen lakehouse query VIEW`.
enum LakehouseQueryCommand {
  private static let names =
    Registry.goldViews.map { Choice($0.name, $0.summary) }
    + Registry.lakehouse.filter { $0.name.hasPrefix("gold_") }.map { Choice($0.name, $0.summary) }

  private static let view = Positional(
    "view", .choice(names), "View of gold, in currency units, or table of gold, as it is stored.")
  private static let format = Option(
    "format", .choice("table", "csv", "jsonl"), "How the rows are written.", default: "table")
  private static let limit = Option(
    "limit", .integer(in: 0...Int.max), "The most rows to show; 0 for all.", default: 50)

  static let command = GenCommand(
    "query", "Show a view or table of gold.",
    examples: [
      Example("gen lakehouse query latest_serving_status", "who may be served"),
      Example("gen lakehouse query daily_spend --format csv --limit 0", "all days, as CSV"),
    ],
    parameters: [view, format, limit],
    seeAlso: ["gen list", "gen export", "docs/lakehouse.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let relation = try context.relation(arguments[view])
    let database = try context.open(.reading)
    let most = arguments[limit] == 0 ? Int.max : arguments[limit]
    var rows: [Row] = []
    var total = 0
    try database.forEachRow(of: relation) { row in
      total += 1
      if rows.count < most { rows.append(row) }
    }
    switch context.isJSON ? "json" : arguments[format] {
    case "csv": try write(rows, of: relation, as: .csv, context)
    case "jsonl": try write(rows, of: relation, as: .jsonl, context)
    default:
      try context.answer([
        "view": .string(relation.name), "total": .integer(Int64(total)),
        "rows": .array(rows.map { RowText.json($0) }),
      ]) {
        context.textTable(
          relation.columns.map { ($0.type.storage != .text, $0.name) },
          rows.map { $0.values.map(\.description) })
      }
    }
    if rows.count < total {
      context.say("\(rows.count) of \(total) rows; see more with --limit")
    }
    return .done
  }

  private static func write(
    _ rows: [Row], of relation: Table, as format: ExportFormat, _ context: CommandContext
  ) throws {
    let sink = try StreamSink(relation, ExportOptions(format, isDigested: false)) {
      try context.write($0)
    }
    try sink.write(rows)
    _ = try sink.finish(as: "-")
  }
}
