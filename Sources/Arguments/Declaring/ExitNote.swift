package import Diagnostics

/// An exit status that a command's help mentions, and what it means there.
package struct ExitNote: Hashable, Sendable {
  /// What the shell is told.
  package let status: ExitStatus
  /// What it means for this command, as one sentence.
  package let meaning: String

  /// Notes a status; without words of its own it keeps the meaning that it has everywhere.
  package init(_ status: ExitStatus, _ meaning: String? = nil) {
    self.status = status
    self.meaning = meaning ?? status.meaning
  }
}
