import Tables

/// What a failed check does to its ticket.
package enum CheckSeverity: String, EnumeratedValue {
  /// A failure stops the ticket.
  case block = "BLOCK"
  /// A failure is shown and stops nothing.
  case warn = "WARN"
  /// A failure is noted.
  case info = "INFO"

  /// The name of the list.
  package static let enumerationName = "check_severity"
  /// What the list is for.
  package static let enumerationSummary = "What a failed check does to its ticket."

  /// What the value means.
  package var summary: String {
    switch self {
    case .block: "A failure stops the ticket."
    case .warn: "A failure is shown and stops nothing."
    case .info: "A failure is noted."
    }
  }
}
