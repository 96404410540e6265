/// One word that a choice accepts.
package struct Choice: Hashable, Sendable {
  /// The word.
  package let name: String
  /// What it means, as a phrase for help.
  package let summary: String?
  /// Other words that mean the same, never shown.
  package let aliases: [String]

  /// Declares a word.
  package init(_ name: String, _ summary: String? = nil, aliases: [String] = []) {
    self.name = name
    self.summary = summary
    self.aliases = aliases
  }
}
