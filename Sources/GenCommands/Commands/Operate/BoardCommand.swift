internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen board`.
enum BoardCommand {
  private static let most = Option(
    "limit", .integer(in: 1...10_000), "Tickets shown of each stage.", default: 8)
  private static let campaign = Option<String?>(
    "campaign", .text, "Tickets of this campaign alone.", otherwise: "all campaigns")

  static let command = GenCommand(
    "board", "Show the team's board: the tickets of each stage, the soonest due first.",
    group: CommandGroups.operate,
    examples: [
      Example("gen board", "every stage"),
      Example("gen board --campaign CMP-0001 --json", "one campaign, for a program"),
    ],
    parameters: [most, campaign],
    seeAlso: ["gen tickets list", "gen list tickets_sla"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    var filter = RowFilter()
    if let name = arguments[campaign] {
      let id = try KeyLookup(database).id(of: name, in: Registry.campaigns)
      filter.equal.append(("campaign_id", .integer(id)))
    }
    let names = try KeyLookup.referenceNames(in: database)
    let tickets = try database.rows(of: Registry.tickets, where: filter).sorted {
      ($0["due_at"].description, $0["id"].integer ?? 0)
        < ($1["due_at"].description, $1["id"].integer ?? 0)
    }
    let stages = TicketStage.onBoard.map { stage in
      (stage, tickets.filter { $0["stage"] == .text(stage.rawValue) })
    }
    try context.answer(
      .object(
        JSONObject(
          uniqueMembers: stages.map { stage, rows in
            (
              stage.rawValue,
              [
                "count": .integer(Int64(rows.count)),
                "tickets": .array(rows.prefix(arguments[most]).map { RowText.json($0) }),
              ]
            )
          }))
    ) {
      stages.map { stage, rows in
        text(stage, rows, most: arguments[most], names, context)
      }.joined(separator: "\n")
    }
    return .done
  }

  private static func text(
    _ stage: TicketStage, _ rows: [Row], most: Int, _ names: ReferenceNames,
    _ context: CommandContext
  ) -> String {
    let heading = "\(stage.rawValue) (\(rows.count))\n"
    guard !rows.isEmpty else { return heading }
    let shown = rows.prefix(most).map { TicketLines.cells($0, names) }
    let left = rows.count - shown.count
    return heading + context.textTable(TicketLines.headings, shown)
      + (left > 0 ? "… and \(left) more\n" : "")
  }
}
