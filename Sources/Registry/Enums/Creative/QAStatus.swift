import Tables

/// The values of `creatives.qa_status`.
package enum QAStatus: String, EnumeratedValue {
  /// Fit to run.
  case approved = "APPROVED"
  /// Waits for its review.
  case pending = "PENDING"
  /// Not fit to run.
  case rejected = "REJECTED"

  /// The name of the list.
  package static let enumerationName = "creative_qa_status"
  /// What the list is for.
  package static let enumerationSummary = "How far the review of a creative has come."

  /// What the value means.
  package var summary: String {
    switch self {
    case .approved: "Fit to run."
    case .pending: "Waits for its review."
    case .rejected: "Not fit to run."
    }
  }
}
