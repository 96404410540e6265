internal import Arguments

/// `gen alerts`.
enum AlertsCommand {
  static let command = GenCommand(
    "alerts", "Find what somebody should be told, and tell it.",
    discussion: """
      Alerts wait in the table alerts until their channel has them. Failed checks and refusing platforms \
      are put there with what caused them; deadlines, pacing, silence, failing ads and budgets that are \
      used up are found by a scan of what happened up to as-of.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen alerts scan", "find what is new"),
      Example("gen alerts list", "what waits"),
      Example("gen alerts deliver", "tell it"),
    ],
    seeAlso: ["gen status", "docs/alerts.md"],
    subcommands: [
      AlertsScanCommand.command, AlertsListCommand.command, AlertsDeliverCommand.command,
    ])
}
