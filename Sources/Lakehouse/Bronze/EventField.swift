/// A field of a landed event, in the order in which fields are judged.
enum EventField: Int, CaseIterable, Sendable {
  case eventType, clickID, advertiser, advertiserID, adID, campaignCode, verdict, timestamp
  case amount, budgetValue
  case lineItemID

  /// Its key in the line.
  var key: String {
    switch self {
    case .eventType: "event_type"
    case .clickID: "click_id"
    case .advertiser: "advertiser"
    case .advertiserID: "advertiser_id"
    case .adID: "ad_id"
    case .campaignCode: "campaign_code"
    case .verdict: "ivt"
    case .timestamp: "timestamp"
    case .amount: "amount"
    case .budgetValue: "budget_value"
    case .lineItemID: "line_item_id"
    }
  }

  /// The most characters that a text may have; nothing for fields that are no free texts.
  var mostCharacters: Int? {
    switch self {
    case .eventType, .advertiserID, .adID, .campaignCode: 64
    case .clickID: 200
    case .advertiser: 255
    case .verdict, .timestamp, .amount, .budgetValue, .lineItemID: nil
    }
  }

  /// True where an event means nothing without it.
  var isRequired: Bool { self == .eventType || self == .clickID || self == .timestamp }

  private static let keys = allCases.map { Array($0.key.utf8) }

  /// The field of a key, given as bytes.
  static func of(_ key: Span<UInt8>) -> EventField? {
    for place in keys.indices {
      let known = keys[place]
      if known.span.holdsSame(as: key) { return EventField(rawValue: place) }
    }
    return nil
  }
}
