internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry
internal import Store
internal import Tables

/// `gen alerts list`.
enum AlertsListCommand {
  private static let kind = Option<String?>(
    "kind", .choice(AlertKind.enumeration.choices), "Only alerts of this kind.",
    otherwise: "all kinds")
  private static let all = Flag("all", "Also what was delivered.")
  private static let limit = Option(
    "limit", .integer(in: 0...Int.max), "The most alerts to show; 0 for all.", default: 50)

  static let command = GenCommand(
    "list", "Show the alerts that wait, the oldest first.",
    examples: [
      Example("gen alerts list", "what waits"),
      Example("gen alerts list --kind sla-breached --all", "every missed deadline"),
    ],
    parameters: [kind, all, limit],
    seeAlso: ["gen list alerts", "gen show alerts 1"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    var filter = RowFilter()
    if let kind = arguments[kind] { filter.equal.append(("kind", .text(kind))) }
    if !arguments[all] { filter.equal.append(("delivered_at", .null)) }
    let total = try database.count(of: Registry.alerts, where: filter)
    filter.limit = arguments[limit] == 0 ? nil : arguments[limit]
    let rows = try database.rows(of: Registry.alerts, where: filter)
    try context.answer([
      "total": .integer(total), "alerts": .array(rows.map { RowText.json($0) }),
    ]) {
      rows.isEmpty
        ? "no alert waits\n"
        : context.textTable(
          [
            (true, "id"), (false, "created"), (false, "severity"), (false, "kind"),
            (false, "channel"), (true, "tries"), (false, "title"),
          ], rows.map(AlertLines.cells))
    }
    if Int64(rows.count) < total {
      context.say("\(rows.count) of \(total) alerts; see more with --limit")
    }
    return .done
  }
}
