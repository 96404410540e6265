internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen tickets fix`.
enum TicketsFixCommand {
  private static let assignments = Positional<[Assignment]>.repeated(
    "field=value", .assignment(), "What is typed anew; nothing where the entities were mended.")

  static let command = GenCommand(
    "fix", "Type fields of a ticket anew; a failed one goes back to whoever builds it.",
    examples: [
      Example(
        "gen tickets fix TKT-00004 creative.1.landing_page_url=https://www.luxauto.example/ev",
        "an address that was wrong"),
      Example("gen tickets fix TKT-00004", "what failed was mended with gen set"),
    ],
    parameters: [TicketsShowCommand.ticket, TicketsCreateCommand.actor, assignments],
    exits: [
      ExitNote(.invalidInput, "nothing is typed anew where the ticket stands; nothing was changed"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen qa run", "gen orchestrate"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let row = try context.operate { database in
      var editing = try TicketEditing(database, as: arguments[TicketsCreateCommand.actor])
      return try editing.fix(
        arguments[TicketsShowCommand.ticket],
        typing: arguments[assignments].map { ($0.key, $0.value) })
    }
    return try TicketsMoveCommands.tell(row, context)
  }
}
