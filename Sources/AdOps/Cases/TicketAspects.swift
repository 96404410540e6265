import Registry

/// What a kind of ticket touches, and so what its rules can judge.
struct TicketAspects: OptionSet, Sendable {
  let rawValue: UInt16

  /// The campaign's name on the channel.
  static let naming = TicketAspects(rawValue: 1)
  /// Amounts that may be spent.
  static let budget = TicketAspects(rawValue: 2)
  /// Days on which something begins or ends.
  static let dates = TicketAspects(rawValue: 4)
  /// The files that are shown.
  static let creatives = TicketAspects(rawValue: 8)
  /// Where clicks lead, and who is told.
  static let links = TicketAspects(rawValue: 16)
  /// Who is reached.
  static let targeting = TicketAspects(rawValue: 32)
  /// How often one viewer is reached.
  static let caps = TicketAspects(rawValue: 64)
  /// How parts of a campaign fit together.
  static let structure = TicketAspects(rawValue: 128)
}

extension RequestType {
  var aspects: TicketAspects {
    switch self {
    case .newCampaign, .newPlacement, .retrafficking:
      [.naming, .budget, .dates, .creatives, .links, .targeting, .caps, .structure]
    case .creativeSwap: [.creatives, .links]
    case .budgetUpdate: [.budget, .dates]
    case .targetingChange: [.targeting, .caps]
    case .floodlightTag, .urlChange: [.links]
    case .pause: [.dates]
    case .nameChange: [.naming]
    case .investigation, .check, .report, .access, .engineering, .other: []
    }
  }
}
