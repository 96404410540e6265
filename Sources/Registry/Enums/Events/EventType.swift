import Tables

/// What an event tells; the stream may hold unknown types beside these.
package enum EventType: String, EnumeratedValue {
  /// Somebody clicked, and the advertiser pays its amount.
  case adClick = "ad_click"
  /// An hour had spend and no click, and is settled at once.
  case adImpressionSettlement = "ad_impression_settlement"
  /// The advertiser's allowance changed; its amount is 0.
  case budgetUpdate = "budget_update"

  /// The name of the list.
  package static let enumerationName = "event_type"
  /// What the list is for.
  package static let enumerationSummary = "What an event of the stream tells."

  /// What the value means.
  package var summary: String {
    switch self {
    case .adClick: "Somebody clicked, and the advertiser pays its amount."
    case .adImpressionSettlement: "An hour had spend and no click, and is settled at once."
    case .budgetUpdate: "The advertiser's allowance changed; its amount is 0."
    }
  }
}
