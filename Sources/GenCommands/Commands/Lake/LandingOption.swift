internal import Arguments
internal import Files

/// Where events land, as every command that writes or reads them lets the user say.
enum LandingOption {
  static let landing = Option<String?>(
    "landing", .directory, "Folder that events land in.", placeholder: "DIR",
    otherwise: "landing, beside the database")

  /// The folder that holds for a command line.
  static func folder(_ arguments: ParsedArguments, _ context: CommandContext) -> String {
    arguments[landing] ?? Path.joined(Path.folder(of: context.databasePath), "landing")
  }
}
