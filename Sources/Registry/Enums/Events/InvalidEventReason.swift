import Tables

/// Why a silver row is marked as not valid.
package enum InvalidEventReason: String, EnumeratedValue {
  /// The click filter calls the click invalid traffic.
  case invalidTraffic = "IVT"
  /// The event names no advertiser.
  case nullAdvertiser = "NULL_ADVERTISER"
  /// The amount is missing, malformed, negative, or zero where it must not be; so an allowance.
  case badAmount = "BAD_AMOUNT"
  /// The type of the event is not one that is known.
  case unknownType = "UNKNOWN_TYPE"
  /// The event says that it happened after the hour of its arrival.
  case clockSkew = "CLOCK_SKEW"

  /// The name of the list.
  package static let enumerationName = "invalid_event_reason"
  /// What the list is for.
  package static let enumerationSummary = "Why a silver row is marked as not valid."

  /// What the value means.
  package var summary: String {
    switch self {
    case .invalidTraffic: "The click filter calls the click invalid traffic."
    case .nullAdvertiser: "The event names no advertiser."
    case .badAmount:
      "The amount is missing, malformed, negative, or zero where it must not be; so an allowance."
    case .unknownType: "The type of the event is not one that is known."
    case .clockSkew: "The event says that it happened after the hour of its arrival."
    }
  }
}
