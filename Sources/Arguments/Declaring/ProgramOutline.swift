/// A program as plain data, from which help, completions, the manual and JSON are made.
package struct ProgramOutline: Hashable, Sendable {
  /// The version that `--version` prints.
  package let version: String
  /// The tree of commands.
  package let root: CommandOutline
  /// Flags and options that every command accepts, `--help` and `--version` included.
  package let globals: [ParameterOutline]
  /// Environment variables that are read besides those of options.
  package let environment: [EnvironmentNote]

  /// What every program understands without declaring it.
  static let builtInGlobals: [ParameterOutline] = [
    ParameterOutline(
      role: .flag, name: "help", short: "h", abstract: "Show help for the command."),
    ParameterOutline(role: .flag, name: "version", abstract: "Show the version."),
  ]

  /// Flags and options of every command that help shows.
  package var shownGlobals: [ParameterOutline] { globals.filter { !$0.isHidden } }

  /// The names of every environment variable that the program reads, sorted.
  package var environmentNames: [String] {
    var names = Set(environment.map(\.name))
    names.formUnion(globals.compactMap(\.environment))
    var waiting = [root]
    while let command = waiting.popLast() {
      names.formUnion(command.parameters.compactMap(\.environment))
      waiting.append(contentsOf: command.subcommands)
    }
    return names.sorted()
  }
}
