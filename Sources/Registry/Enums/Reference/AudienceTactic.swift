import Tables

/// The values of `audiences.tactic`.
package enum AudienceTactic: String, EnumeratedValue {
  /// People who are not customers yet.
  case prospecting = "PROSPECTING"
  /// People who have been to the site or app.
  case retargeting = "RETARGETING"
  /// People who are customers and shall stay.
  case retention = "RETENTION"

  /// The name of the list.
  package static let enumerationName = "audience_tactic"
  /// What the list is for.
  package static let enumerationSummary =
    "Whether an audience is new to a brand or already knows it."

  /// What the value means.
  package var summary: String {
    switch self {
    case .prospecting: "People who are not customers yet."
    case .retargeting: "People who have been to the site or app."
    case .retention: "People who are customers and shall stay."
    }
  }
}
