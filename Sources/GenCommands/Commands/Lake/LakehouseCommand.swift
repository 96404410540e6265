internal import Arguments

/// `gen lakehouse`.
enum LakehouseCommand {
  static let command = GenCommand(
    "lakehouse", "Build bronze, silver and gold from events; ask them.",
    discussion: """
      Bronze is what arrived, silver what it means, gold what follows: spend and allowance of advertisers \
      hour by hour, and how campaigns, people and data stand at as-of.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen lakehouse run", "everything that is new"),
      Example("gen lakehouse query latest_serving_status", "who may be served"),
    ],
    seeAlso: ["gen events", "docs/lakehouse.md"],
    subcommands: [
      LakehouseRunCommand.command, LakehouseStatusCommand.command, LakehouseQueryCommand.command,
      LakehouseInputsCommand.command,
    ])
}
