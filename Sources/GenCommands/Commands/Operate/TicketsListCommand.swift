internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen tickets list`.
enum TicketsListCommand {
  private static let status = Option<String?>(
    "status", .choice(TicketStatus.enumeration.choices), "Tickets of this status.",
    otherwise: "all")
  private static let stage = Option<String?>(
    "stage", .choice(TicketStage.enumeration.choices), "Tickets of this stage.", otherwise: "all")
  private static let campaign = Option<String?>(
    "campaign", .text, "Tickets of this campaign.", otherwise: "all")
  private static let limit = Option(
    "limit", .integer(in: 0...Int.max), "The most tickets to show; 0 for all.", default: 50)

  static let command = GenCommand(
    "list", "List tickets in the order in which they were made.",
    examples: [
      Example("gen tickets list", "the first fifty"),
      Example("gen tickets list --status QA_FAILED --campaign 3", "what failed, of one campaign"),
    ],
    parameters: [status, stage, campaign, limit],
    seeAlso: ["gen board", "gen list tickets"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    var filter = RowFilter()
    if let status = arguments[status] { filter.equal.append(("status", .text(status))) }
    if let stage = arguments[stage] { filter.equal.append(("stage", .text(stage))) }
    if let name = arguments[campaign] {
      let id = try KeyLookup(database).id(of: name, in: Registry.campaigns)
      filter.equal.append(("campaign_id", .integer(id)))
    }
    let total = try database.count(of: Registry.tickets, where: filter)
    filter.limit = arguments[limit] == 0 ? nil : arguments[limit]
    let rows = try database.rows(of: Registry.tickets, where: filter)
    let names = try KeyLookup.referenceNames(in: database)
    try context.answer([
      "total": .integer(total), "tickets": .array(rows.map { RowText.json($0) }),
    ]) {
      rows.isEmpty
        ? "no ticket is like that\n"
        : context.textTable(TicketLines.headings, rows.map { TicketLines.cells($0, names) })
    }
    if Int64(rows.count) < total {
      context.say("\(rows.count) of \(total) tickets; see more with --limit")
    }
    return .done
  }
}
