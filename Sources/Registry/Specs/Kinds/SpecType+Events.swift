import Tables

extension SpecType {
  /// How dirty the events are: a share for each defect.
  package static let events = SpecType(
    "events", "How dirty the click events are: the share of events with each defect.",
    keys: EventDefect.allCases.compactMap { defect in
      guard let largest = largestShare(of: defect) else { return nil }
      let name = eventKey(of: defect)
      let standing = Defaults.share(of: defect)
      return SpecKey(
        name, .value(.real(name, "A share of the events.", .realRange(0, largest))),
        "\(defect.summary.dropLast()): as a share of the events; \(standing) by default.",
        aliases: name == defect.rawValue ? [] : [defect.rawValue])
    })

  /// The key under which the share of a defect stands.
  package static func eventKey(of defect: EventDefect) -> String {
    defect == .repeated ? "repeats" : defect.rawValue
  }

  /// Damaged and late events are drawn side by side, so that their shares must leave room for clean ones.
  private static func largestShare(of defect: EventDefect) -> Double? {
    switch defect {
    case .clean: nil
    case .repeated, .unknownType, .late: 0.5
    case .nullAdvertiser, .badAmount, .malformed, .clockSkew: 0.1
    }
  }
}

extension Defaults {
  /// The share of events with a defect where nothing else is given; nothing for the lack of one.
  package static func share(of defect: EventDefect) -> Double {
    switch defect {
    case .clean: 0
    case .repeated: repeatShare.value
    case .late: lateShare
    case .nullAdvertiser: nullAdvertiserShare.value
    case .badAmount: badAmountShare.value
    case .malformed: malformedShare.value
    case .unknownType: unknownTypeShare.value
    case .clockSkew: clockSkewShare.value
    }
  }

  private static var lateShare: Double {
    let weights = arrivalShares.values
    return (weights[1] + weights[2]) / weights.reduce(0, +)
  }
}
