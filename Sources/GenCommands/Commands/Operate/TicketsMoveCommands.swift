internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen tickets retry` and `gen tickets reopen`.
enum TicketsMoveCommands {
  private static let note = Option(
    "note", .text, "Why.", default: "to be done again")

  static let retry = GenCommand(
    "retry", "Send a ticket once more that its platform refused; its checks run again before.",
    examples: [Example("gen tickets retry TKT-00007", "then: gen orchestrate")],
    parameters: [TicketsShowCommand.ticket, TicketsCreateCommand.actor],
    exits: [
      ExitNote(.invalidInput, "the ticket was not refused, or its checks fail now"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen tickets fix", "gen orchestrate"]
  ) { arguments, context in
    let row = try context.operate { database in
      var editing = try TicketEditing(database, as: arguments[TicketsCreateCommand.actor])
      return try editing.retry(arguments[TicketsShowCommand.ticket])
    }
    return try tell(row, context)
  }

  static let reopen = GenCommand(
    "reopen", "Open a ticket again that is live or completed.",
    examples: [
      Example("gen tickets reopen TKT-00002 --note 'the client sent another cut'", "from the start")
    ],
    parameters: [TicketsShowCommand.ticket, note, TicketsCreateCommand.actor],
    exits: [
      ExitNote(.invalidInput, "the ticket is neither live nor completed"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen tickets fix"]
  ) { arguments, context in
    let row = try context.operate { database in
      var editing = try TicketEditing(database, as: arguments[TicketsCreateCommand.actor])
      return try editing.reopen(
        arguments[TicketsShowCommand.ticket], because: arguments[note])
    }
    return try tell(row, context)
  }

  static func tell(_ row: Row, _ context: CommandContext) throws -> ExitStatus {
    context.say("\(row["code"]) stands at \(row["status"]), \(row["stage"])")
    try context.answer(RowText.json(row)) { "\(row["status"]) \(row["stage"])\n" }
    return .done
  }
}
