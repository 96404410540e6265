internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen qa`.
enum QACommand {
  static let command = GenCommand(
    "qa", "Run the checks of tickets, and decide what they leave to people.",
    group: CommandGroups.operate,
    examples: [
      Example("gen qa run TKT-00001", "every rule, on one ticket"),
      Example("gen qa run --all", "on every ticket that is not yet trafficked"),
    ],
    seeAlso: ["gen registry quality-rules", "docs/qa-rules.md", "docs/adops.md"],
    subcommands: [QARunCommand.command, QADecideCommand.command])
}
