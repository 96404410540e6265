internal import Diagnostics
package import JSON
internal import Units

/// What was given of a world as plain data, so that a run can be repeated without the file.
extension WorldSpec {
  /// Everything that was given and decides content, as a JSON object.
  package var record: JSONValue {
    var object = JSONObject(uniqueMembers: [
      ("first_day", .string(firstDay.description)), ("days", .integer(days)),
      ("advertisers", .integer(Int64(advertisers))), ("campaigns", campaigns.record),
    ])
    object["industries"] = Self.list(industries) { .string($0) }
    object["profiles"] = Self.list(profiles) { .string($0) }
    object["line_items"] = Self.list(lineItems) { .integer(Int64($0)) }
    object["creatives"] = Self.list(creatives) { .integer(Int64($0)) }
    object["markets"] = Self.list(markets) { .integer($0) }
    object["budget"] = budget?.record
    object["flight_days"] = flightDays?.record
    if incidentRate > 0 { object["incidents"] = .number(incidentRate) }
    if budgetChanges.rate > 0 {
      object["budget_changes"] = .array(
        [budgetChanges.rate, budgetChanges.medianChange].compactMap { .number($0) })
    }
    let shares = EventDefect.allCases.compactMap { defect in
      eventShares[defect].flatMap { JSONValue.number($0) }.map {
        (SpecType.eventKey(of: defect), $0)
      }
    }
    if !shares.isEmpty { object["events"] = .object(JSONObject(uniqueMembers: shares)) }
    object["adops"] = adOps?.record
    return .object(object)
  }

  /// Reads what `record` gave.
  /// - Parameters:
  ///   - record: The record.
  ///   - name: The name of the template.
  /// - Throws: A `RecordProblem` where it is no such record.
  package init(record: JSONValue, name: String) throws(RecordProblem) {
    let reader = RecordReader(record, at: "the world")
    guard let first = try reader.date("first_day"), let days = try reader.integer("days"),
      let advertisers = try reader.integer("advertisers"), days.value > 0,
      let count = Int(exactly: advertisers.value)
    else { throw RecordProblem("the world has no days or advertisers") }
    self.init(
      name, at: RecordReader.place, firstDay: first.value, days: days.value, advertisers: count)
    if let law = try reader.law("campaigns") { campaigns = law }
    budget = try reader.law("budget")
    flightDays = try reader.law("flight_days")
    industries = try reader.weights("industries") { $0.string }
    profiles = try reader.weights("profiles") { $0.string }
    lineItems = try reader.weights("line_items") { $0.integer.flatMap(Int.init(exactly:)) }
    creatives = try reader.weights("creatives") { $0.integer.flatMap(Int.init(exactly:)) }
    markets = try reader.weights("markets") { $0.integer }
    incidentRate = try reader.real("incidents")?.value ?? 0
    let shares = try reader.optional("events")
    for defect in EventDefect.allCases {
      eventShares[defect] = shares?[SpecType.eventKey(of: defect)]?.double
    }
    adOps = try reader.optional("adops").map(AdOpsSpec.init(record:))
    if let law = try reader.optional("budget_changes") {
      guard let rate = law[0]?.double, let median = law[1]?.double else {
        throw RecordProblem("budget_changes of the world holds \(law.text())")
      }
      budgetChanges = BudgetChangeLaw(rate: rate, medianChange: median)
    }
  }

  private static func list<Item>(
    _ weights: [Weighted<Item>], _ item: (Item) -> JSONValue
  ) -> JSONValue? {
    guard !weights.isEmpty else { return nil }
    return .array(weights.map { [item($0.item), .number($0.weight) ?? .null] })
  }
}

extension RecordReader {
  func weights<Item>(
    _ key: String, _ item: (JSONValue) -> Item?
  ) throws(RecordProblem) -> [Weighted<Item>] {
    try list(key) { (value) throws(RecordProblem) in
      guard let thing = value[0].flatMap(item), let weight = value[1]?.double else {
        throw RecordProblem("\(key) of the world holds \(value.text())")
      }
      return Weighted(thing, weight)
    }
  }

  func law(_ key: String) throws(RecordProblem) -> SizeLaw? {
    guard let value = try optional(key) else { return nil }
    guard let law = SizeLaw(record: value) else {
      throw RecordProblem("\(key) of the world holds \(value.text())")
    }
    return law
  }
}

extension SizeLaw {
  fileprivate var record: JSONValue {
    func number(_ value: Double) -> JSONValue { .number(value) ?? .null }
    return switch self {
    case .lognormal(let median, let sigma, let bounds):
      [
        "lognormal": [
          number(median), number(sigma), number(bounds.lowerBound), number(bounds.upperBound),
        ]
      ]
    case .zipf(let exponent, let largest): ["zipf": [number(exponent), .integer(Int64(largest))]]
    case .fixed(let value): ["fixed": number(value)]
    }
  }

  fileprivate init?(record: JSONValue) {
    if let law = record["lognormal"], let median = law[0]?.double, let sigma = law[1]?.double,
      let low = law[2]?.double, let high = law[3]?.double, low <= high
    {
      self = .lognormal(median: median, sigma: sigma, bounds: low...high)
    } else if let law = record["zipf"], let exponent = law[0]?.double,
      let largest = law[1]?.integer.flatMap(Int.init(exactly:)), largest > 0
    {
      self = .zipf(exponent: exponent, largest: largest)
    } else if let value = record["fixed"]?.double {
      self = .fixed(value)
    } else {
      return nil
    }
  }
}
