internal import JSON

/// The options of a run that shape the hours of its campaign, as the manifest keeps them.
package struct RunOptions: Hashable, Sendable {
  /// Offered supply as a multiple of what the budget needs; nothing for a drawn one.
  package var supplyMultiple: Double?
  /// The simulation ends after so many hours of the flight; nothing for all.
  package var hours: Int64?
  /// Other options that determine content, by name.
  package var others: [String: String] = [:]

  private static let supplyKey = "supply_multiple"
  private static let hoursKey = "hours"

  /// No options.
  package init() {}

  /// Reads the manifest's JSON object.
  package init(parsing text: String) throws {
    let options = try JSONReader.read(text)
    supplyMultiple = options[Self.supplyKey]?.double
    hours = options[Self.hoursKey]?.integer
    for member in options.object?.members ?? []
    where member.key != Self.supplyKey && member.key != Self.hoursKey {
      others[member.key] = member.value.string ?? member.value.text()
    }
  }

  /// The options as the manifest keeps them: a JSON object with sorted keys.
  package var text: String {
    var object = JSONObject(
      uniqueMembers: others.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) })
    if let hours { object[Self.hoursKey] = .integer(hours) }
    if let supplyMultiple { object[Self.supplyKey] = .number(supplyMultiple) }
    return JSONValue.object(object).text(keys: .sorted)
  }
}
