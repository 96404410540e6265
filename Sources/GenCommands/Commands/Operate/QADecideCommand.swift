internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen qa decide`.
enum QADecideCommand {
  private static let rule = Positional(
    "rule", .choice(QualityRule.allCases.map { Choice($0.rawValue, $0.summary) }),
    "Code of the rule.")
  private static let result = Positional(
    "result", .choice(["PASS", "FAIL"].map { Choice($0) }), "What you decide.")
  private static let actor = Option.required(
    "by", .text, "Who decides.", placeholder: "ADDRESS")

  static let command = GenCommand(
    "decide", "Decide a check that waits for a person.",
    examples: [
      Example(
        "gen qa decide TKT-00003 creative_approved PASS --by ana@example.com", "let it through")
    ],
    parameters: [TicketsShowCommand.ticket, rule, result, actor],
    exits: [
      ExitNote(.invalidInput, "the check does not wait for anybody"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen qa run", "gen tickets show"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    guard let rule = QualityRule(rawValue: arguments[rule]),
      let result = CheckResult(rawValue: arguments[result])
    else { preconditionFailure("the command line took it") }
    let row = try context.operate { database in
      var editing = try TicketEditing(database, as: arguments[actor])
      return try editing.decide(
        arguments[TicketsShowCommand.ticket], rule: rule, result, by: arguments[actor])
    }
    return try TicketsMoveCommands.tell(row, context)
  }
}
