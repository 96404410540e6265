internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Terminal
internal import Units

/// `gen alerts deliver`.
enum AlertsDeliverCommand {
  private static let slack = Option<String?>(
    "slack-url", .text, "Webhook that takes the alerts for Slack.", placeholder: "URL",
    environment: "GEN_SLACK_URL", otherwise: "they wait")
  private static let teams = Option<String?>(
    "teams-url", .text, "Workflow that takes the alerts for Microsoft Teams.", placeholder: "URL",
    environment: "GEN_TEAMS_URL", otherwise: "they wait")
  private static let file = Option<String?>(
    "file", .output, "File that the console's alerts are added to.", placeholder: "FILE",
    otherwise: "standard output")
  private static let limit = Option(
    "limit", .integer(in: 1...Int.max), "The most alerts to deliver now.", default: Int.max)
  private static let tries = Option(
    "tries", .integer(in: 1...20), "How often one alert is tried while its channel fails.",
    default: 5)
  private static let backoff = Option(
    "backoff", .integer(in: 0...300),
    "Seconds before the second try; every further wait is twice as long.", default: 1)
  private static let timeout = Option(
    "timeout", .integer(in: 1...300), "Seconds that an answer may take.", default: 30)

  static let command = GenCommand(
    "deliver", "Bring the alerts that wait to their channels.",
    discussion: """
      An alert is delivered at least once, and twice only where an answer was lost: its dedupe_key travels \
      in the header Idempotency-Key. A channel that asks for patience is given it; one that stays away is \
      left for the next time, and its alerts wait.
      """,
    examples: [
      Example("gen alerts deliver", "to the console"),
      Example("gen alerts deliver --file alerts.txt", "into a file"),
      Example("GEN_SLACK_URL=… gen alerts deliver --limit 20", "to Slack"),
    ],
    parameters: [slack, teams, file, limit, tries, backoff, timeout],
    exits: [
      ExitNote(.violations, "a channel refused an alert for good; it waits"),
      ExitNote(.environment, "a channel could not be reached; its alerts wait"),
      ExitNote(.invalidInput, "a webhook is given, and gen was built without libcurl"),
    ],
    seeAlso: ["gen alerts scan", "gen alerts list", "docs/alerts.md"],
    run: run)

  /// What was told so far.
  private struct Tally {
    var delivered = 0
    var tries = 0
    var problems: [Failure] = []
  }

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    var addresses: [AlertChannel: String] = [:]
    addresses[.slack] = arguments[slack]
    addresses[.teams] = arguments[teams]
    var carrier = ConsoleCarrier(
      context, file: arguments[file],
      web: try WebhookCarrier(addresses, within: Int64(arguments[timeout])))
    var policy = RetryPolicy()
    policy.firstWait = .seconds(Int64(arguments[backoff]))
    policy.mostFailures = arguments[tries]
    let channels = Set(addresses.keys).union([.console])
    var tally = Tally()
    let waiting = try context.operateInSteps { database in
      try deliver(
        database, policy, to: channels, most: arguments[limit], context, &carrier, &tally)
      return try AlertDelivery.waiting(in: database)
    }
    for problem in tally.problems { context.console.report(problem) }
    tell(tally, waiting, unreachable: waiting.filter { !channels.contains($0.key) }, context)
    try context.answer(json(tally, waiting, carrier.shown)) { "" }
    return tally.problems.map(\.status).max { $0.rawValue < $1.rawValue } ?? .done
  }

  private static func deliver(
    _ database: Database, _ policy: RetryPolicy, to channels: Set<AlertChannel>, most: Int,
    _ context: CommandContext, _ carrier: inout ConsoleCarrier, _ tally: inout Tally
  ) throws {
    let instant = try SimulatedClock.now(in: database)
    try AlertDelivery(database, policy: policy).deliver(
      to: channels, most: most, at: instant, through: &carrier,
      waiting: { length in
        context.say("waiting \(length.seconds) seconds before the next try")
        try RealTime.wait(seconds: length.seconds) { try context.stopIfAsked() }
      },
      telling: { report in
        try context.stopIfAsked()
        tally.tries += report.attempts
        switch report.outcome {
        case .delivered: tally.delivered += 1
        case .refused(let reason): tally.problems.append(refusal(report.parcel, reason))
        case .postponed(let reason): tally.problems.append(absence(report.parcel, reason))
        }
      })
  }

  private static func refusal(_ parcel: AlertParcel, _ reason: String) -> Failure {
    Failure(
      .violations, "\(parcel.channel.rawValue) refused alert \(parcel.id): \(reason)",
      advice: "check the webhook; look at the alert with: gen show alerts \(parcel.id)")
  }

  private static func absence(_ parcel: AlertParcel, _ reason: String) -> Failure {
    Failure(
      .environment,
      "\(parcel.channel.rawValue) did not take alert \(parcel.id), and what is for it waits: \(reason)",
      advice: "try again later with: gen alerts deliver")
  }

  private static func tell(
    _ tally: Tally, _ waiting: [AlertChannel: Int], unreachable: [AlertChannel: Int],
    _ context: CommandContext
  ) {
    let left = waiting.values.reduce(0, +)
    context.say("delivered \(tally.delivered) alerts in \(tally.tries) tries; \(left) wait")
    for (channel, flag) in [(AlertChannel.slack, "slack"), (.teams, "teams")] {
      guard let count = unreachable[channel] else { continue }
      context.say("\(count) are for \(channel.rawValue): give its webhook with --\(flag)-url")
    }
  }

  private static func json(
    _ tally: Tally, _ waiting: [AlertChannel: Int], _ shown: [JSONValue]
  ) -> JSONValue {
    [
      "delivered": .integer(Int64(tally.delivered)), "tries": .integer(Int64(tally.tries)),
      "waiting": .object(
        JSONObject(
          uniqueMembers: AlertChannel.allCases.map {
            ($0.rawValue, .integer(Int64(waiting[$0] ?? 0)))
          })),
      "problems": .array(tally.problems.map { .string($0.sentence) }),
      "alerts": .array(shown),
    ]
  }
}
