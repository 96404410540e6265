import Diagnostics
import Registry
import Tables
import Units

/// Writes specifications by hand, as a profile would give them.
enum SpecBuilding {
  static let place = Place(file: "test.yml", line: 1, column: 1)

  static func entity(_ table: String, _ values: KeyValuePairs<String, Value>) -> EntitySpec {
    var entity = EntitySpec(table, at: place)
    for (column, value) in values { entity.give(Given(value, at: place), for: column) }
    return entity
  }

  static func flight(_ start: String? = nil, _ end: String? = nil, days: Int64? = nil) -> FlightSpec
  {
    FlightSpec(
      start: start.flatMap(date), end: end.flatMap(date), days: days.map { Given($0, at: place) },
      at: place)
  }

  static func date(_ text: String) -> Given<CivilDate>? {
    (try? CivilDate(parsing: text)).map { Given($0, at: place) }
  }

  static func instant(_ text: String) -> Given<Instant>? {
    (try? Instant(parsing: text)).map { Given($0, at: place) }
  }

  /// A campaign of which an advertiser's and a campaign's name are given.
  static func named(_ advertiser: String, _ campaign: String) -> CampaignSpec {
    var spec = CampaignSpec("test", at: place)
    spec.advertiser = entity("advertisers", ["name": .text(advertiser)])
    spec.campaign = entity("campaigns", ["name": .text(campaign)])
    return spec
  }

  /// A campaign of which nothing is given.
  static func empty(_ name: String = "test") -> CampaignSpec { CampaignSpec(name, at: place) }
}
