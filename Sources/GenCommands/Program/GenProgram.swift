internal import Arguments

/// A command of gen.
typealias GenCommand = Command<CommandContext>

/// The headings of the listing of commands.
enum CommandGroups {
  static let make = "Make data"
  static let operate = "Operate"
  static let edit = "Edit rows"
  static let look = "Look at it"
  static let know = "Know more"
}

/// The whole command line as one value.
enum GenProgram {
  /// The version of the program; data does not depend on it.
  static let version = "0.1.0"

  static let program = Program(
    GenCommand(
      "gen", "Makes a whole advertising business out of a seed.",
      examples: [
        Example("gen init-db", "an empty business"),
        Example("gen list advertisers", "look at it"),
        Example("gen registry campaigns", "what each column means"),
      ],
      subcommands: [
        InitDB.command, CreateProfile.command, CreateExample.command, CreateCampaign.command,
        CreateAdvertiser.command, CreateWorld.command, PlanWorld.command, MergeShards.command,
        RunWorkflow.command, GeneratePerformance.command, Advance.command, LandEvents.command,
        LakehouseCommand.command, Validate.command,
        Migrate.command,
        CreateRow.command,
        OrchestrateCommand.command, TicketsCommand.command, BoardCommand.command, QACommand.command,
        TaxonomyCommand.command, TranslateCommand.command,
        SetRow.command, DeleteRow.command, ListRows.command, ShowRow.command, Status.command,
        Verify.command, Diff.command, SnapshotCommands.command, AlertsCommand.command,
        FidelityCommand.command, Explain.command, ExportCommand.command,
        DigestCommand.command, RegistryCommand.command, Schema.command, FingerprintCommand.command,
        Completions.command, Manual.command,
      ]),
    version: version, globals: GlobalOptions.all, environment: GlobalOptions.environment)

  /// The tree of commands as plain data.
  static var outline: ProgramOutline { program.outline }
}
