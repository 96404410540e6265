/// An environment variable that a program reads, and what it does.
package struct EnvironmentNote: Hashable, Sendable {
  /// The variable's name.
  package let name: String
  /// What it does, as one sentence.
  package let meaning: String

  /// Notes a variable.
  package init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
