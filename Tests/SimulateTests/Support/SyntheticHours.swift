import Chance
import Registry
import Simulate
import Units

/// Hours of a line item as a test wants them; whatever it does not say is plain and steady.
struct SyntheticHours {
  private(set) var columns: [String: [Int64]] = [:]
  private let zone: TimeZoneRules
  /// Only what is paced evenly is fitted by hour and weekday, which takes a while.
  private let pacing: Pacing

  /// Hours from a date on, each with 1,300 requests and 1,000 impressions of which all end.
  init(
    days: Int = 30, from start: CivilDate = Plans.date(2025, 9, 1),
    zone: TimeZoneRules = Plans.market().zone, pacing: Pacing = .frontloaded
  ) {
    self.zone = zone
    self.pacing = pacing
    let hours = (0..<Int64(days * 24)).map { start.hours.lowerBound + $0 }
    columns["hour_ts"] = hours.map(\.start.secondsSinceEpoch)
    columns["local_hour"] = hours.map { zone.localHour(at: $0.start) }
    columns["day_of_week"] = hours.map { zone.localDate(at: $0.start).weekday.rawValue }
    for (name, value) in [
      ("requests", 1_300), ("impressions", 1_000), ("video_start", 1_000), ("video_q25", 1_000),
      ("video_q100", 1_000), ("clicks", 1), ("throttle_ppm", 500_000),
      ("spend_micros", 25_000_000),
    ] {
      columns[name] = hours.map { _ in Int64(value) }
    }
    columns["reach"] = hours.map { _ in 1_000 }
    columns["cumulative_reach"] = hours.indices.map { 1_000 * Int64($0 + 1) }
  }

  /// The places of the hours.
  var places: Range<Int> { 0..<(columns["hour_ts"]?.count ?? 0) }

  /// A column's value at a place.
  subscript(name: String, place: Int) -> Int64 { columns[name]?[place] ?? 0 }

  /// The local hour at a place.
  func localHour(_ place: Int) -> Int { Int(self["local_hour", place]) }

  /// Gives a column, from the place of each hour.
  mutating func set(_ name: String, _ value: (Int) -> Int64) {
    let made = places.map(value)
    columns[name] = made
  }

  /// The hours as the estimators take them.
  var fidelityColumns: FidelityColumns {
    FidelityColumns(FidelityColumns.names.map { columns[$0] ?? [] })
  }

  /// An undisturbed line item with these hours, on television at a bid of 25.
  func line(_ change: (inout FidelityLine) -> Void = { _ in }) -> FidelityLine {
    var line = FidelityLine(
      advertiser: "advertiser", market: "US", zone: zone, buyType: .programmaticGuaranteed,
      budgetType: .lifetime, pacing: pacing, bid: Money(units: 25),
      allowance: Money(micros: (columns["spend_micros"] ?? []).reduce(0, +)), supplyMultiple: 1.6,
      households: 1e9, columns: fidelityColumns)
    line.devices = [.tv]
    change(&line)
    return line
  }
}

/// The verdicts on some line items, by property.
struct Verdicts {
  private let findings: [String: FidelityFinding]

  init(_ lines: [FidelityLine], campaigns: [FidelityCampaign] = []) {
    var fidelity = Fidelity()
    for line in lines { fidelity.add(line) }
    for campaign in campaigns { fidelity.add(campaign) }
    findings = Dictionary(uniqueKeysWithValues: fidelity.findings.map { ($0.property, $0) })
  }

  init(_ hours: SyntheticHours) { self.init([hours.line()]) }

  /// `holds`, `fails` or `too_few`, or that there is no such property.
  subscript(property: String) -> String {
    findings[property]?.verdict.rawValue ?? "no such property"
  }

  func value(_ property: String) -> Double? { findings[property]?.value }
  func samples(_ property: String) -> Int? { findings[property]?.samples }
}

/// Fixed normal draws, and series made of them.
struct Noise {
  private let stream: Stream

  init(_ name: String) { stream = Stream(seed: 7, thing: name, name: StreamName("tests.noise")) }

  /// A normal number of a place.
  func normal(_ place: Int) -> Double { stream.normal(row: UInt64(place), slot: 0) }

  /// A stationary series of deviation 1 in which each value remembers a share of the one before.
  func series(_ count: Int, memory: Double) -> [Double] {
    var value = normal(0)
    let fresh = (1 - memory * memory).squareRoot()
    return (0..<count).map { place in
      if place > 0 { value = memory * value + fresh * normal(place) }
      return value
    }
  }
}
