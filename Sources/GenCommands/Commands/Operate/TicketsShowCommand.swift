internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen tickets show`.
enum TicketsShowCommand {
  static let ticket = Positional("ticket", .text, "Number or code of the ticket.")

  static let command = GenCommand(
    "show", "Show the path of a ticket: what was typed, checked, sent, and when.",
    examples: [Example("gen tickets show TKT-00001", "all of it")],
    parameters: [ticket],
    exits: [ExitNote(.notFound, "there is no such ticket")],
    seeAlso: ["gen tickets list", "gen translate"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    let id = try KeyLookup(database).id(of: arguments[ticket], in: Registry.tickets)
    guard let row = try database.row(of: Registry.tickets, key: [.integer(id)]) else {
      throw RowKey.missing(arguments[ticket], in: Registry.tickets)
    }
    let parts = try Self.parts.map { part in
      (part, try database.rows(of: part.table, where: RowFilter(["ticket_id": .integer(id)])))
    }
    try context.answer(
      .object(
        JSONObject(
          uniqueMembers: [("ticket", RowText.json(row))]
            + parts.map { part, rows in
              (part.table.name, JSONValue.array(rows.map { RowText.json($0) }))
            }))
    ) {
      let head = context.textTable(
        [(false, "column"), (false, "value")],
        Registry.tickets.columns.map { [$0.name, row[$0.name].description] })
      return parts.filter { !$0.1.isEmpty }.reduce(head) { text, part in
        text + "\n\(part.0.table.name)\n"
          + context.textTable(
            part.0.columns.map { (false, $0) },
            part.1.map { row in part.0.columns.map { row[$0].description } })
      }
    }
    return .done
  }

  private static let parts: [(table: Table, columns: [String])] = [
    (Registry.ticketRequests, ["field", "value"]),
    (Registry.ticketEvents, ["at", "actor", "from_status", "to_status", "to_stage", "note"]),
    (Registry.qaChecks, ["run", "rule", "severity", "result", "details"]),
    (
      Registry.platformObjects,
      ["id", "platform", "action", "kind", "step", "state", "attempts", "external_id"]
    ),
    (Registry.alerts, ["created_at", "kind", "severity", "delivered_at"]),
  ]
}
