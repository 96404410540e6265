import Tables

/// The values of `audiences.tactic`.
package enum AudienceTactic: String, EnumeratedValue {
  case prospecting = "PROSPECTING"
  case retargeting = "RETARGETING"
  case retention = "RETENTION"

  package static let enumerationName = "audience_tactic"
  package static let enumerationSummary =
    "Whether an audience is new to a brand or already knows it."

  package var summary: String {
    switch self {
    case .prospecting: "People who are not customers yet."
    case .retargeting: "People who have been to the site or app."
    case .retention: "People who are customers and shall stay."
    }
  }
}
