import JSON
import Registry
import Tables
import Units

/// Values with their places, as the types that a campaign has.
///
/// Dates and instants were read under their rules before, so a text that does not parse cannot be here.
extension SpecTree {
  var givenText: Given<String>? { value?.text.map { Given($0, at: place) } }

  var givenInteger: Given<Int64>? { value?.integer.map { Given($0, at: place) } }

  var givenReal: Given<Double>? { value?.real.map { Given($0, at: place) } }

  var givenDate: Given<CivilDate>? {
    value?.text.flatMap { CivilDate.parse(Array($0.utf8).span) }.map { Given($0, at: place) }
  }

  var givenInstant: Given<Instant>? {
    value?.text.flatMap { Instant.parse(Array($0.utf8).span) }.map { Given($0, at: place) }
  }

  /// The share of events with a defect, where one is given.
  var eventShares: [EventDefect: Double] {
    var shares: [EventDefect: Double] = [:]
    for defect in EventDefect.allCases {
      shares[defect] = self["events"]?[SpecType.eventKey(of: defect)]?.value?.real
    }
    return shares
  }

  /// How people work on tickets, where something is said of it.
  var adOps: AdOpsSpec? {
    self["adops"].map { tree in
      AdOpsSpec(
        mistakeRate: tree["mistake_rate"]?.value?.real, team: tree["team"]?.value?.integer)
    }
  }

  /// What is stored as JSON: known keys in the order of their description, free ones as given.
  func stored(as type: SpecType?) -> JSONValue {
    guard let type, case .fields = content else { return canonical }
    var object = JSONObject()
    for key in type.keys {
      if let tree = self[key.name] { object[key.name] = tree.canonical }
    }
    return .object(object)
  }
}
