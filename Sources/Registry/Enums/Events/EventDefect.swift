import Tables

/// What is wrong with an arrival, known only to the truth table.
package enum EventDefect: String, EnumeratedValue {
  /// Nothing: the event arrived as it happened.
  case clean = "none"
  /// The event arrived before under the same click_id.
  case repeated = "repeat"
  /// The event arrived long after it happened.
  case late = "late"
  /// The advertiser's name and id are missing.
  case nullAdvertiser = "null_advertiser"
  /// The amount is zero or negative where it must not be.
  case badAmount = "bad_amount"
  /// The line is not valid JSON.
  case malformed = "malformed"
  /// The event's type is not one that is known.
  case unknownType = "unknown_type"
  /// The timestamp lies after the hour of the arrival.
  case clockSkew = "clock_skew"

  /// The name of the list.
  package static let enumerationName = "event_defect"
  /// What the list is for.
  package static let enumerationSummary = "What is wrong with an arrival in the landing files."

  /// What the value means.
  package var summary: String {
    switch self {
    case .clean: "Nothing: the event arrived as it happened."
    case .repeated: "The event arrived before under the same click_id."
    case .late: "The event arrived long after it happened."
    case .nullAdvertiser: "The advertiser's name and id are missing."
    case .badAmount: "The amount is zero or negative where it must not be."
    case .malformed: "The line is not valid JSON."
    case .unknownType: "The event's type is not one that is known."
    case .clockSkew: "The timestamp lies after the hour of the arrival."
    }
  }
}
