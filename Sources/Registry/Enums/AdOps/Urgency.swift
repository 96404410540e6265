import Tables

/// How fast a ticket must be done.
package enum Urgency: String, EnumeratedValue {
  /// Within the usual time of its type.
  case medium = "MEDIUM"
  /// Within eight hours, or less where its type asks for less.
  case high = "HIGH"
  /// Within the usual time of its type, after the others.
  case low = "LOW"
  /// Within four hours, or less where its type asks for less.
  case critical = "CRITICAL"

  /// The name of the list.
  package static let enumerationName = "urgency"
  /// What the list is for.
  package static let enumerationSummary = "How fast a ticket must be done."

  /// What the value means.
  package var summary: String {
    switch self {
    case .medium: "Within the usual time of its type."
    case .high: "Within eight hours, or less where its type asks for less."
    case .low: "Within the usual time of its type, after the others."
    case .critical: "Within four hours, or less where its type asks for less."
    }
  }
}
