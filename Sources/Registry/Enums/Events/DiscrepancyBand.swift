import Tables

/// How far a vendor's count is from the publisher's.
package enum DiscrepancyBand: String, EnumeratedValue {
  /// Within 10 % of the publisher's count, the usual tolerance.
  case within10 = "WITHIN_10"
  /// Between 10 % and 20 % away.
  case within20 = "WITHIN_20"
  /// More than 20 % away.
  case over20 = "OVER_20"

  /// The name of the list.
  package static let enumerationName = "discrepancy_band"
  /// What the list is for.
  package static let enumerationSummary = "How far a vendor's count is from the publisher's."

  /// What the value means.
  package var summary: String {
    switch self {
    case .within10: "Within 10 % of the publisher's count, the usual tolerance."
    case .within20: "Between 10 % and 20 % away."
    case .over20: "More than 20 % away."
    }
  }
}
