import Tables

/// How loud an alert is.
package enum AlertSeverity: String, EnumeratedValue {
  /// Somebody should look today.
  case warning = "WARNING"
  /// Somebody should look now.
  case critical = "CRITICAL"
  /// Worth knowing.
  case info = "INFO"

  /// The name of the list.
  package static let enumerationName = "alert_severity"
  /// What the list is for.
  package static let enumerationSummary = "How loud an alert is."

  /// What the value means.
  package var summary: String {
    switch self {
    case .warning: "Somebody should look today."
    case .critical: "Somebody should look now."
    case .info: "Worth knowing."
    }
  }
}
