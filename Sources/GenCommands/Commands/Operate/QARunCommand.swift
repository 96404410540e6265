internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen qa run`.
enum QARunCommand {
  private static let ticket = Positional<String?>.optional(
    "ticket", .text, "Number or code of the ticket.", otherwise: "give --all")
  private static let all = Flag("all", "Every ticket that is not yet on its platform.")
  private static let dry = Flag("dry-run", "Show what the rules find, and store nothing.")

  static let command = GenCommand(
    "run", "Judge a ticket by every rule, store the run, and move the ticket as it says.",
    discussion: """
      What is on a platform keeps the checks that let it there: of such a ticket the run is only shown. \
      A rule that cannot apply says NOT_APPLICABLE, never PASS.
      """,
    examples: [
      Example("gen qa run TKT-00001", "and store it"),
      Example("gen qa run TKT-00001 --dry-run --json", "only look"),
    ],
    parameters: [ticket, all, dry, TicketsCreateCommand.actor],
    exits: [
      ExitNote(.violations, "a blocking rule fails or waits for a person"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen qa decide", "gen tickets fix"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    guard (arguments[ticket] != nil) != arguments[all] else {
      throw Failure(
        .invalidInput, "one ticket is to be named, or all of them",
        advice: "give a ticket's code, or --all")
    }
    let runs = try context.operate { database in
      var editing = try TicketEditing(database, as: arguments[TicketsCreateCommand.actor])
      let names = try arguments[ticket].map { [$0] } ?? Self.open(in: database)
      return try names.map { name in
        try context.stopIfAsked()
        return try editing.check(name, storing: !arguments[dry])
      }
    }
    try context.answer(.array(runs.map(json))) {
      runs.map { text($0, isAlone: !arguments[all], context) }.joined()
    }
    let isClean = runs.allSatisfy { QualityVerdict(rows: $0.checks) == .passed }
    return isClean ? .done : .violations
  }

  private static func open(in database: Database) throws -> [String] {
    try database.rows(of: Registry.tickets).filter {
      $0["status"] != .text(TicketStatus.traffickedSuccess.rawValue)
    }.map { $0["code"].description }
  }

  private static func json(_ run: TicketEditing.CheckRun) -> JSONValue {
    [
      "ticket": RowText.json(run.ticket), "stored": .bool(run.isStored),
      "checks": .array(run.checks.map { RowText.json($0) }),
    ]
  }

  private static func text(
    _ run: TicketEditing.CheckRun, isAlone: Bool, _ context: CommandContext
  ) -> String {
    let ticket = run.ticket
    let stored = run.isStored ? "" : ", run not stored"
    let head = "\(ticket["code"]): \(ticket["status"]), \(ticket["stage"])\(stored)\n"
    let rows = run.checks.filter {
      isAlone || [.fail, .needsReview].contains($0.choice("result", as: CheckResult.self))
    }
    guard !rows.isEmpty else { return head }
    return head
      + context.textTable(
        [(false, "rule"), (false, "severity"), (false, "result"), (false, "details")],
        rows.map { row in
          ["rule", "severity", "result", "details"].map { row[$0].description }
        })
  }
}
