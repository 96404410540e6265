package import Diagnostics

/// What a command line asks for.
package struct Request<Context>: Sendable {
  /// What is to be done.
  package enum Intent: Sendable {
    /// Run a command.
    case run(Command<Context>)
    /// Show the help of the command at `path`.
    case showHelp
    /// Show the version.
    case showVersion
    /// Show what is wrong, and do nothing.
    case refuse(Findings)
  }

  /// The command meant, as far as it was understood: the program's name, then commands.
  package let path: [String]
  /// The values given; when refused, only the options of every command may be read.
  package let arguments: ParsedArguments
  /// What is to be done.
  package let intent: Intent

  /// Where a user finds out more, as one sentence without a final period.
  package var hint: String { "run '\(path.joined(separator: " ")) --help' to see what it accepts" }
}
