/// A command as plain data, from which help, completions, the manual and JSON are made.
package struct CommandOutline: Hashable, Sendable {
  /// The words that call it, the program's name first.
  package let path: [String]
  /// What it does, as one sentence.
  package let abstract: String
  /// What else a user should know, in paragraphs; empty when nothing.
  package let discussion: String
  /// The heading under which a listing shows it.
  package let group: String?
  /// Command lines worth copying.
  package let examples: [Example]
  /// What it accepts, without the program's own options.
  package let parameters: [ParameterOutline]
  /// The exit statuses worth a word.
  package let exits: [ExitNote]
  /// The commands and documents that help names last.
  package let seeAlso: [String]
  /// True when listings, suggestions and completions keep quiet about it.
  package let isHidden: Bool
  /// The commands below it.
  package let subcommands: [CommandOutline]

  /// Outlines a command and everything below it.
  init<Context>(_ command: Command<Context>, below path: [String]) {
    let ownPath = path + [command.name]
    self.path = ownPath
    abstract = command.abstract
    discussion = command.discussion
    group = command.group
    examples = command.examples
    parameters = command.parameters.map { $0.outline }
    exits = command.exits
    seeAlso = command.seeAlso
    isHidden = command.isHidden
    subcommands = command.subcommands.map { CommandOutline($0, below: ownPath) }
  }

  /// The word that calls it.
  package var name: String { path.last ?? "" }

  /// The words that call it, as typed.
  package var spelling: String { path.joined(separator: " ") }

  /// Flags and options that help shows, in the order of declaration.
  package var shownOptions: [ParameterOutline] {
    parameters.filter { $0.role != .positional && !$0.isHidden }
  }

  /// Positionals, in their order.
  package var positionals: [ParameterOutline] { parameters.filter { $0.role == .positional } }

  /// The commands below it that listings show.
  package var shownSubcommands: [CommandOutline] { subcommands.filter { !$0.isHidden } }

  /// Itself and every command below it, as a reader meets them; hidden ones left out.
  package var everyShown: [CommandOutline] {
    [self] + shownSubcommands.flatMap(\.everyShown)
  }

  /// The command that further words lead to, hidden ones included.
  package func command(at words: some Sequence<String>) -> CommandOutline? {
    var found = self
    for word in words {
      guard let next = found.subcommands.first(where: { $0.name == word }) else { return nil }
      found = next
    }
    return found
  }
}
