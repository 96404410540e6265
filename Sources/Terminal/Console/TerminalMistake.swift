package import Diagnostics

/// The kinds of finding that the environment of a terminal can have.
package enum TerminalMistake {
  /// A level of logging that there is not.
  package static let unknownLogLevel = FindingCode(
    "unknown-log-level", "LOG_LEVEL holds a word that names no level; the usual one is taken.")

  /// Every kind, in the order of the page that lists them.
  package static let catalogue: [FindingCode] = [unknownLogLevel]
}
