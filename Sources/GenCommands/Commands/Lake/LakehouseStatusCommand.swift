internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry
internal import Store
internal import Tables

/// `gen lakehouse status`.
enum LakehouseStatusCommand {
  static let command = GenCommand(
    "status", "Say how far each layer is built, and which promises are broken.",
    examples: [
      Example("gen lakehouse status", "the database of this folder"),
      Example("gen lakehouse status --json", "for a program"),
    ],
    seeAlso: ["gen lakehouse run", "gen list gold_data_quality"],
    run: run)

  /// How far a layer is built.
  private struct Standing {
    let layer: String
    let rows: Int64
    let hours: Int
    let first: String
    let last: String
  }

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    let standings = try LakehouseLayer.allCases.map { try standing(of: $0, database) }
    let failed = try database.rows(of: Registry.goldDataQuality).filter {
      $0["rows_failed"].integer ?? 0 > 0
    }
    try context.answer([
      "layers": .array(standings.map(json)),
      "failed_expectations": .array(failed.map { RowText.json($0) }),
    ]) {
      context.textTable(
        [(false, "layer"), (true, "rows"), (true, "hours"), (false, "first"), (false, "last")],
        standings.map {
          [$0.layer, context.grouped($0.rows), context.grouped(Int64($0.hours)), $0.first, $0.last]
        }) + promises(failed, context)
    }
    return .done
  }

  private static func standing(of layer: LakehouseLayer, _ database: Database) throws -> Standing {
    let states = try database.rows(
      of: Registry.lakehouseState, where: RowFilter(["layer": .text(layer.rawValue)]))
    let table =
      switch layer {
      case .bronze: Registry.bronzeAdClickEventsRaw
      case .silver: Registry.silverAdClickEventsClean
      case .gold: Registry.goldAdvertiserSpend
      }
    let hours = states.map { $0["hour"].description }
    return Standing(
      layer: layer.rawValue, rows: try database.count(of: table), hours: hours.count,
      first: hours.min() ?? "", last: hours.max() ?? "")
  }

  private static func json(_ standing: Standing) -> JSONValue {
    [
      "layer": .string(standing.layer), "rows": .integer(standing.rows),
      "hours": .integer(Int64(standing.hours)),
      "first_hour": standing.first.isEmpty ? .null : .string(standing.first),
      "last_hour": standing.last.isEmpty ? .null : .string(standing.last),
    ]
  }

  private static func promises(_ failed: [Row], _ context: CommandContext) -> String {
    guard !failed.isEmpty else { return "\nno expectation failed\n" }
    let columns = ["layer", "expectation", "severity", "rows_seen", "rows_failed"]
    return "\n"
      + context.textTable(
        columns.map { ($0.hasPrefix("rows"), $0) },
        failed.map { row in columns.map { row[$0].description } })
  }
}
