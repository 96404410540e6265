import Registry
import Units

/// The shape of a line item's supply over the hours, with a mean near 1.
struct HourShape: Sendable {
  /// One time zone in which viewers live.
  struct Clock: Sendable {
    let zone: TimeZoneRules
    /// The zone's part of the shape, for the 168 hours of a local week from Monday on.
    let week: [Double]
  }

  let clocks: [Clock]
  /// The clock of the campaign's market.
  let home: TimeZoneRules
  let calendar: CalendarFactors

  init(campaign: CampaignPlan, line: LineItemPlan, mix: DeviceMix) {
    let markets = line.audience.markets.isEmpty ? [campaign.market] : line.audience.markets
    let homes = markets.map { Defaults.homes(inMarket: $0.code) }
    let allHomes = homes.reduce(0, +)
    let week = Self.week(of: line, mix: mix)
    var clocks: [Clock] = []
    for (market, homes) in zip(markets, homes) {
      for (zone, share) in Self.zones(of: market) {
        let part = share * homes / allHomes
        if let known = clocks.firstIndex(where: { $0.zone.name == zone.name }) {
          clocks[known] = Clock(
            zone: zone, week: zip(clocks[known].week, week).map { $0 + part * $1 })
        } else {
          clocks.append(Clock(zone: zone, week: week.map { part * $0 }))
        }
      }
    }
    self.clocks = clocks
    home = campaign.market.zone
    calendar = CalendarFactors(releases: line.releases)
  }

  /// The zones of a market with their shares of its viewing.
  private static func zones(of market: MarketPlan) -> [(TimeZoneRules, Double)] {
    guard let shares = Defaults.zoneShare(inMarket: market.code) else { return [(market.zone, 1)] }
    let known = zip(shares.labels, shares.values).compactMap { name, share in
      TimeZoneRules.zone(named: name).map { ($0, share) }
    }
    let total = known.reduce(0) { $0 + $1.1 }
    return known.map { ($0.0, $0.1 / total) }
  }

  private static func week(of line: LineItemPlan, mix: DeviceMix) -> [Double] {
    let dayparts = line.audience.dayparts
    let weekdays = Defaults.weekdayVolume.values
    let lag = line.format == .bingeAds ? Int(Defaults.bingeEpisode.integer) - 1 : 0
    return (0..<168).map { hourOfWeek in
      let hour = hourOfWeek % 24
      guard dayparts.isEmpty || dayparts.contains(Daypart(localHour: hour)) else { return 0 }
      // The third episode of a sitting begins as many hours after the first as two episodes last,
      // about three quarters of an hour each; the whole hours before stand for it.
      let curve =
        lag == 0
        ? mix.curve[hour]
        : (1...lag).reduce(0) { $0 + mix.curve[(hour + 24 - $1) % 24] } / Double(lag)
      return curve * weekdays[hourOfWeek / 24]
    }
  }
}
