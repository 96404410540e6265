internal import JSON
package import Registry

/// The options of a run that shape the hours of its campaign, as the manifest keeps them.
package struct RunOptions: Hashable, Sendable {
  /// Offered supply as a multiple of what the budget needs; nothing for a drawn one.
  package var supplyMultiple: Double?
  /// The simulation ends after so many hours of the flight; nothing for all.
  package var hours: Int64?
  /// The share of events with a defect, where another one was given than the default.
  package var eventShares: [EventDefect: Double] = [:]
  /// Other options that determine content, by name.
  package var others: [String: String] = [:]

  private static let supplyKey = "supply_multiple"
  private static let hoursKey = "hours"
  private static let eventsKey = "events"

  /// No options.
  package init() {}

  /// Reads the manifest's JSON object.
  package init(parsing text: String) throws {
    let options = try JSONReader.read(text)
    supplyMultiple = options[Self.supplyKey]?.double
    hours = options[Self.hoursKey]?.integer
    for defect in EventDefect.allCases {
      // A world keeps its whole specification, in the words of its template.
      eventShares[defect] =
        options[Self.eventsKey]?[defect.rawValue]?.double
        ?? options["world"]?[Self.eventsKey]?[SpecType.eventKey(of: defect)]?.double
    }
    let typed = [Self.supplyKey, Self.hoursKey, Self.eventsKey]
    for member in options.object?.members ?? [] where !typed.contains(member.key) {
      others[member.key] = member.value.string ?? member.value.text()
    }
  }

  /// The options as the manifest keeps them: a JSON object with sorted keys.
  package var text: String {
    var object = JSONObject(
      uniqueMembers: others.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) })
    if let hours { object[Self.hoursKey] = .integer(hours) }
    if let supplyMultiple { object[Self.supplyKey] = .number(supplyMultiple) }
    let shares = EventDefect.allCases.compactMap { defect in
      eventShares[defect].flatMap { JSONValue.number($0) }.map { (defect.rawValue, $0) }
    }
    if !shares.isEmpty { object[Self.eventsKey] = .object(JSONObject(uniqueMembers: shares)) }
    return JSONValue.object(object).text(keys: .sorted)
  }
}
