package import JSON
package import Registry
package import Store
package import Units

/// The options of a run that shape the hours of its campaign, as the manifest keeps them.
package struct RunOptions: Hashable, Sendable {
  /// Offered supply as a multiple of what the budget needs; nothing for a drawn one.
  package var supplyMultiple: Double?
  /// The simulation ends after so many hours of the flight; nothing for all.
  package var hours: Int64?
  /// The share of events with a defect, where another one was given than the default.
  package var eventShares: [EventDefect: Double] = [:]
  /// How people work on tickets; nothing where nothing was said of it.
  package var adOps: AdOpsSpec?
  /// What was given, as plain data, so that the run can be repeated without the file.
  package var given: JSONValue?
  /// False when the run made no hours.
  package var makesHours = true
  /// The database's as-of before the run; nothing when it was the first.
  package var asOfBefore: Instant?
  /// The last change of a user before the run; 0 when there was none.
  package var lastChange: Int64 = 0
  /// The tables that the run was writing, when it was stopped.
  package var unfinished: [String] = []
  /// True when the run took in what no run of the database had made.
  package var isForeign = false
  /// Other options that determine content, by name.
  package var others: [String: String] = [:]

  private static let supplyKey = "supply_multiple"
  private static let hoursKey = "hours"
  private static let eventsKey = "events"
  private static let adOpsKey = "adops"
  private static let givenKey = "given"
  private static let makesHoursKey = "performance"
  private static let asOfBeforeKey = "as_of_before"
  private static let lastChangeKey = "last_change"
  private static let unfinishedKey = "unfinished"
  private static let foreignKey = "foreign"
  private static let keys: Set<String> = [
    supplyKey, hoursKey, eventsKey, adOpsKey, givenKey, makesHoursKey, asOfBeforeKey, lastChangeKey,
    unfinishedKey, foreignKey,
  ]

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
    adOps = (options[Self.adOpsKey] ?? options["world"]?[Self.adOpsKey])
      .map(AdOpsSpec.init(record:))
    given = options[Self.givenKey]
    makesHours = options[Self.makesHoursKey]?.bool ?? true
    asOfBefore = try options[Self.asOfBeforeKey]?.string.map { try Instant(parsing: $0) }
    lastChange = options[Self.lastChangeKey]?.integer ?? 0
    unfinished = options[Self.unfinishedKey]?.array?.compactMap(\.string) ?? []
    isForeign = options[Self.foreignKey]?.bool ?? false
    for member in options.object?.members ?? [] where !Self.keys.contains(member.key) {
      others[member.key] = member.value.string ?? member.value.text()
    }
  }

  /// Notes at which moment of a database's history the run begins.
  package mutating func note(_ database: Database) throws {
    asOfBefore = try SimulatedClock.asOf(in: database)
    lastChange = try database.nextID(of: Registry.userChanges) - 1
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
    if let adOps { object[Self.adOpsKey] = adOps.record }
    if let given { object[Self.givenKey] = given }
    if !makesHours { object[Self.makesHoursKey] = false }
    if let asOfBefore { object[Self.asOfBeforeKey] = .string(asOfBefore.description) }
    if lastChange > 0 { object[Self.lastChangeKey] = .integer(lastChange) }
    if !unfinished.isEmpty {
      object[Self.unfinishedKey] = .array(unfinished.map(JSONValue.string))
    }
    if isForeign { object[Self.foreignKey] = true }
    return JSONValue.object(object).text(keys: .sorted)
  }
}
