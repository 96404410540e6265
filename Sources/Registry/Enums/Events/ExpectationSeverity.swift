import Tables

/// What a failed expectation does to its layer.
package enum ExpectationSeverity: String, EnumeratedValue {
  /// The layer stops.
  case error = "ERROR"
  /// The failure is recorded, and the layer goes on.
  case warn = "WARN"

  /// The name of the list.
  package static let enumerationName = "expectation_severity"
  /// What the list is for.
  package static let enumerationSummary = "What a failed expectation does to its layer."

  /// What the value means.
  package var summary: String {
    switch self {
    case .error: "The layer stops."
    case .warn: "The failure is recorded, and the layer goes on."
    }
  }
}
