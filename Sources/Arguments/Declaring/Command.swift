package import Diagnostics

/// One command of a program as a value: what it accepts, how it is explained, what it does.
///
/// A command either acts or has commands below it.
package struct Command<Context>: Sendable {
  /// What a command does: reads its values by the keys it declared, and tells the shell.
  package typealias Action = @Sendable (ParsedArguments, Context) throws -> ExitStatus

  /// The word that calls it.
  package let name: String
  /// What it does, as one sentence.
  package let abstract: String
  /// What else a user should know, in paragraphs; empty when nothing.
  package let discussion: String
  /// The heading under which a listing shows it.
  package let group: String?
  /// Command lines worth copying; help shows them first.
  package let examples: [Example]
  /// What it accepts; positionals in their order.
  package let parameters: [any Parameter]
  /// The exit statuses worth a word.
  package let exits: [ExitNote]
  /// The commands and documents that help names last.
  package let seeAlso: [String]
  /// True when listings, suggestions and completions keep quiet about it.
  package let isHidden: Bool
  /// The commands below it.
  package let subcommands: [Command]
  /// What it does; nothing when it has commands below it.
  package let action: Action?

  /// Declares a command that acts.
  ///
  /// - Parameters:
  ///   - name: The word that calls it.
  ///   - abstract: What it does, as one sentence.
  ///   - discussion: What else a user should know; an empty line parts paragraphs.
  ///   - group: The heading under which a listing shows it.
  ///   - examples: Command lines worth copying.
  ///   - parameters: The flags, options and positionals that it accepts.
  ///   - exits: The exit statuses worth a word.
  ///   - seeAlso: The commands and documents that help names last.
  ///   - isHidden: Whether listings keep quiet about it.
  ///   - action: What it does.
  package init(
    _ name: String, _ abstract: String, discussion: String = "", group: String? = nil,
    examples: [Example] = [], parameters: [any Parameter] = [], exits: [ExitNote] = [],
    seeAlso: [String] = [], isHidden: Bool = false, run action: @escaping Action
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.group = group
    self.examples = examples
    self.parameters = parameters
    self.exits = exits
    self.seeAlso = seeAlso
    self.isHidden = isHidden
    self.subcommands = []
    self.action = action
  }

  /// Declares a command with commands below it.
  ///
  /// - Parameters:
  ///   - name: The word that calls it.
  ///   - abstract: What they have in common, as one sentence.
  ///   - discussion: What else a user should know; an empty line parts paragraphs.
  ///   - group: The heading under which a listing shows it.
  ///   - examples: Command lines worth copying.
  ///   - exits: The exit statuses worth a word.
  ///   - seeAlso: The commands and documents that help names last.
  ///   - isHidden: Whether listings keep quiet about it.
  ///   - subcommands: The commands below it, in the order of listings.
  package init(
    _ name: String, _ abstract: String, discussion: String = "", group: String? = nil,
    examples: [Example] = [], exits: [ExitNote] = [], seeAlso: [String] = [],
    isHidden: Bool = false, subcommands: [Command]
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.group = group
    self.examples = examples
    self.parameters = []
    self.exits = exits
    self.seeAlso = seeAlso
    self.isHidden = isHidden
    self.subcommands = subcommands
    self.action = nil
  }
}
