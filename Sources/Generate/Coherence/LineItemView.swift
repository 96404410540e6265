import Registry
import Tables
import Units

/// A line item with what belongs to it, read back from rows.
struct LineItemView: Sendable {
  let row: Row
  let targeting: GivenTargeting
  let deviceTargets: GivenTargeting
  let format: AdFormat
  let flights: [ClosedRange<CivilDate>]
  let caps: [Row]
  let creatives: [Row]

  init(_ row: Row, flights: [Row], caps: [Row], creatives: [Row]) {
    self.row = row
    targeting = GivenTargeting(row["targeting_json"].text)
    deviceTargets = GivenTargeting(row["device_targets_json"].text)
    format = row.choice("ad_format", as: AdFormat.self) ?? .standardVideo
    self.flights = flights.compactMap(Self.range)
    self.caps = caps
    self.creatives = creatives
  }

  var duration: Int64 { row["duration_seconds"].integer ?? 0 }
  var devices: [Device] { targeting.values(of: .device, as: Device.self) }
  var genres: [ContentGenre] { targeting.values(of: .contentGenre, as: ContentGenre.self) }
  var ages: [AgeRange] { targeting.values(of: .ageRange, as: AgeRange.self) }
  var levels: [MaturityLevel] { targeting.values(of: .maturity, as: MaturityLevel.self) }
  var placements: Set<Placement> {
    Set(creatives.compactMap { $0.choice("placement", as: Placement.self) })
  }

  func money(_ column: String) -> Money { Money(micros: row[column].integer ?? 0) }

  private static func range(_ row: Row) -> ClosedRange<CivilDate>? {
    guard let start = try? CivilDate(parsing: row["start_date"].description),
      let end = try? CivilDate(parsing: row["end_date"].description), start <= end
    else { return nil }
    return start...end
  }
}
