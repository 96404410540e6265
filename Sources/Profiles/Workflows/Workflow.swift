package import Diagnostics

/// A named sequence of gen commands.
package struct Workflow: Hashable, Sendable {
  /// One command and its arguments.
  package struct Step: Hashable, Sendable {
    /// The command, without `gen`.
    package let command: String
    /// Its arguments.
    package let arguments: [String]
    /// Where it was written.
    package let place: Place
  }

  /// Its name.
  package let name: String
  /// What it does.
  package let description: String?
  /// The commands, in order; never none.
  package let steps: [Step]
}
