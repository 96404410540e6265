/// What a shell offers where a value is being typed.
package enum CompletionHint: Hashable, Sendable {
  /// Nothing is offered.
  case nothing
  /// These words.
  case words([String])
  /// These words, each followed by text that is typed on without a space.
  case openWords([String])
  /// Files whose names end in one of these, or all files when there is none.
  case files(endings: [String])
  /// Directories.
  case directories
  /// The lines that this shell command prints when the user asks.
  case lines(of: String)
}
