import Registry

/// The row that an object of a platform stands for, and its name for readers.
struct Subject: Hashable, Sendable {
  let entity: PlatformEntity
  let id: Int64
  let words: String

  static func campaign(_ campaign: NeutralCampaign) -> Subject {
    Subject(entity: .campaign, id: campaign.id, words: "campaign '\(campaign.name)'")
  }

  static func lineItem(_ lineItem: NeutralLineItem) -> Subject {
    Subject(entity: .lineItem, id: lineItem.id, words: "line item '\(lineItem.name)'")
  }

  static func creative(_ creative: NeutralCreative) -> Subject {
    Subject(entity: .creative, id: creative.id, words: "creative '\(creative.name)'")
  }

  /// The creative of a row that is not in the campaign any more.
  static func creative(id: Int64) -> Subject {
    Subject(entity: .creative, id: id, words: "creative \(id)")
  }

  /// A flight where its line item has several; the line item itself where it has one.
  static func flight(_ flight: NeutralFlight, of lineItem: NeutralLineItem) -> Subject {
    guard lineItem.flights.count > 1 else { return .lineItem(lineItem) }
    return Subject(
      entity: .flight, id: flight.id,
      words: "flight \(flight.days.lowerBound) of line item '\(lineItem.name)'")
  }
}
