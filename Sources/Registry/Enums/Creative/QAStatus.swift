import Tables

/// The values of `creatives.qa_status`.
package enum QAStatus: String, EnumeratedValue {
  case approved = "APPROVED"
  case pending = "PENDING"
  case rejected = "REJECTED"

  package static let enumerationName = "creative_qa_status"
  package static let enumerationSummary = "How far the review of a creative has come."

  package var summary: String {
    switch self {
    case .approved: "Fit to run."
    case .pending: "Waits for its review."
    case .rejected: "Not fit to run."
    }
  }
}
