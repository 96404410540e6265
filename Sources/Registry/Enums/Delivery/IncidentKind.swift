import Tables

/// What went wrong with delivery.
package enum IncidentKind: String, EnumeratedValue {
  /// A creative fails to play on a device for some hours.
  case vastErrors = "VAST_ERRORS"
  /// A line item asks for nothing for some hours.
  case deliveryStop = "DELIVERY_STOP"
  /// A burst of automated requests takes a share of the impressions.
  case invalidTraffic = "INVALID_TRAFFIC"
  /// A measurement tag is lost, so impressions are served and not measured.
  case tagBreak = "TAG_BREAK"
  /// A line item is trafficked with dates that miss part of its flight.
  case wrongFlight = "WRONG_FLIGHT"

  /// The name of the list.
  package static let enumerationName = "incident_kind"
  /// What the list is for.
  package static let enumerationSummary = "A kind of incident that disturbs delivery."

  /// What the value means.
  package var summary: String {
    switch self {
    case .vastErrors: "A creative fails to play on a device for some hours."
    case .deliveryStop: "A line item asks for nothing for some hours."
    case .invalidTraffic: "A burst of automated requests takes a share of the impressions."
    case .tagBreak: "A measurement tag is lost, so impressions are served and not measured."
    case .wrongFlight: "A line item is trafficked with dates that miss part of its flight."
    }
  }
}
