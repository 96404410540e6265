/// A command line worth copying, and what it does.
package struct Example: Hashable, Sendable {
  /// The whole line as typed, the program's name included.
  package let line: String
  /// What the line does, as one sentence.
  package let purpose: String

  /// Pairs a line with its purpose.
  package init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}
