package import Registry

/// How dirty the events of a campaign are: a share of them for each defect.
package struct EventRates: Hashable, Sendable {
  private var shares: [Double]

  /// The defaults, and other shares where they are given.
  package init(_ given: [EventDefect: Double] = [:]) {
    shares = EventDefect.allCases.map { given[$0] ?? Defaults.share(of: $0) }
  }

  /// Events without any defect, which all arrive at once.
  package static let clean = EventRates(
    Dictionary(uniqueKeysWithValues: EventDefect.allCases.map { ($0, 0) }))

  /// The share of events with a defect.
  package subscript(defect: EventDefect) -> Double { shares[defect.position] }

  /// The same with every share so many times as large.
  package func times(_ factor: Double) -> EventRates {
    var rates = self
    for place in rates.shares.indices { rates.shares[place] *= factor }
    return rates
  }
}

extension EventDefect {
  /// Its place in the list.
  var position: Int {
    switch self {
    case .clean: 0
    case .repeated: 1
    case .late: 2
    case .nullAdvertiser: 3
    case .badAmount: 4
    case .malformed: 5
    case .unknownType: 6
    case .clockSkew: 7
    }
  }
}
