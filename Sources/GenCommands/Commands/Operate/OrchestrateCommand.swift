internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Sandbox
internal import Store
internal import Terminal
internal import Units

/// `gen orchestrate`.
enum OrchestrateCommand {
  private static let limit = Option<Int?>(
    "limit", .integer(in: 1...Int.max), "Take so many tickets at most.", otherwise: "all that wait")
  private static let watch = Flag(
    "watch", "Keep looking for tickets until stopped; waits are real.")
  private static let interval = Option(
    "interval", .integer(in: 1...3_600), "Seconds between two looks of --watch.", default: 5)
  private static let faults = Option<[String]>.repeated(
    "fail-with", .text,
    "Let platforms fail: 429, 500, timeout or reject, with a share of calls such as 'reject:0.1'.",
    placeholder: "FAULT[:RATE]")
  private static let seed = Option<UInt64>(
    "seed", .unsigned, "Seed of the failures.", default: CampaignCommand.standingSeed)
  private static let name = Option(
    "name", .text, "Name of this orchestrator in histories.", default: "eve")

  static let command = GenCommand(
    "orchestrate", "Carry tickets out: name, check, translate, send, launch.",
    discussion: """
      Every ticket that automation may carry out and that waits is taken, the most urgent first. Each call \
      is written down before it is made and answered after it, so a run that is killed is started again and \
      goes on: no object is made twice. Two orchestrators share no ticket. A ticket that fails is told, \
      and the others go on. The platforms are simulated; what they made stands beside the database.
      """,
    group: CommandGroups.operate,
    examples: [
      Example("gen orchestrate", "everything that waits"),
      Example("gen orchestrate --limit 10 --json", "ten tickets, told to a program"),
      Example(
        "gen orchestrate --fail-with 429:0.2 --fail-with timeout:0.05", "on platforms that fail"),
      Example("gen orchestrate --watch", "until Ctrl-C"),
    ],
    parameters: [limit, watch, interval, faults, seed, name],
    exits: [ExitNote(.violations, "a ticket could not be worked on; the others were")],
    seeAlso: ["gen board", "gen tickets", "docs/adops.md"],
    run: run)

  /// The share of calls that fail where no other is said.
  private static let usualShare = "0.2"

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let faults = try wanted(arguments[faults], seed: arguments[seed])
    var reports: [TicketReport] = []
    let isWatching = arguments[watch]
    let waited = try context.operateInSteps { database in
      let clock = StandingClock(try SimulatedClock.now(in: database)) { length in
        guard isWatching else { return try context.stopIfAsked() }
        try RealTime.wait(seconds: length.seconds) { try context.stopIfAsked() }
      }
      var orchestration = try Orchestration(
        on: database, named: arguments[name], faults: faults, clock: clock)
      repeat {
        _ = try orchestration.run(limit: arguments[limit]) { report in
          if case .taken = report.outcome, isWatching { return }
          reports.append(report)
          context.say(OrchestrationLines.line(report))
          try context.stopIfAsked()
        }
        guard isWatching else { break }
        try RealTime.wait(seconds: Int64(arguments[interval])) { try context.stopIfAsked() }
      } while true
      return orchestration.clock.waited
    }
    let failed = reports.filter { if case .failed = $0.outcome { true } else { false } }
    context.say(OrchestrationLines.summary(reports, waited: waited, context))
    try context.answer(OrchestrationLines.json(reports, waited: waited)) {
      "\(reports.count - failed.count)\n"
    }
    return failed.isEmpty ? .done : .violations
  }

  private static func wanted(_ words: [String], seed: UInt64) throws -> SandboxFaults {
    var faults = SandboxFaults.none
    for word in words {
      let whole = word.contains(":") ? word : "\(word):\(usualShare)"
      guard let more = SandboxFaults(whole, seed: seed) else {
        throw Failure(
          .invalidInput, "--fail-with '\(word)' is no failure of a platform",
          advice: "give 429, 500, timeout or reject, and a share from 0 to 1: --fail-with 500:0.1")
      }
      let shares = more.joined(with: faults).rates.filter { $0.key != .refused }.values
      guard shares.reduce(0, +) <= 1 else {
        throw Failure(
          .invalidInput, "the shares of --fail-with are more than 1 together",
          advice: "give smaller ones")
      }
      faults = more.joined(with: faults)
    }
    return faults
  }
}
