internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Tables
internal import Terminal

/// `gen alerts scan`.
enum AlertsScanCommand {
  private static let channel = Option(
    "channel", .choice(AlertChannel.enumeration.choices), "Where the alerts will be delivered.",
    default: AlertChannel.console.rawValue)

  static let command = GenCommand(
    "scan", "Find what happened up to as-of that somebody should be told.",
    discussion: """
      Each kind, subject and window is said once, however often the scan is run: after 'gen advance' \
      only what is new is added.
      """,
    examples: [
      Example("gen alerts scan", "for the console"),
      Example("gen alerts scan --channel slack", "for a webhook of Slack"),
    ],
    parameters: [channel],
    seeAlso: ["gen alerts deliver", "gen list gold_campaign_health"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let channel = AlertChannel(rawValue: arguments[channel]) ?? .console
    let rows = try context.operate { database in
      try context.console.withProgress("scanning", total: nil, unit: "subjects") { progress in
        try AlertScan(database).scan(for: channel) {
          progress.advance()
          try context.stopIfAsked()
        }
      }
    }
    context.say(
      "\(context.grouped(Int64(rows.count))) new alerts"
        + (rows.isEmpty ? "" : "; see them with: gen alerts list"))
    try context.answer([
      "added": .integer(Int64(rows.count)), "by_kind": AlertLines.counts(of: rows, by: "kind"),
    ]) { "\(rows.count)\n" }
    return .done
  }
}
