import Registry
import Tables
import Testing

/// A clock beside UTC: so many minutes ahead before an instant, and so many after it.
private struct LocalZone {
  let name: String
  let before: Int64
  let after: Int64
  let turn: Int64

  func minutesAhead(_ instant: Int64) -> Int64 { instant < turn ? before : after }
  func local(_ instant: Int64) -> Int64 { instant + 60 * minutesAhead(instant) }

  /// The first instant of a local day, counted in days since 1970.
  func begin(of day: Int64) -> Int64 {
    let guess = 86_400 * day - 60 * after
    return local(guess) >= 86_400 * day && guess >= turn ? guess : 86_400 * day - 60 * before
  }
}

/// 2025-11-01, in days since 1970; a Saturday.
private let firstDay: Int64 = 20_393
/// Autumn in the north, spring in the south (moved here), and hours that begin at half past.
private let zones = [
  LocalZone(name: "America/New_York", before: -240, after: -300, turn: 1_762_063_200),
  LocalZone(name: "Asia/Kolkata", before: 330, after: 330, turn: 0),
  LocalZone(name: "Asia/Tokyo", before: 540, after: 540, turn: 0),
  LocalZone(name: "Pacific/Auckland", before: 720, after: 780, turn: 1_762_005_600),
  LocalZone(name: "Europe/London", before: 0, after: 0, turn: 0),
]

/// A campaign of a few days whose budget is changed at random and whose spend is near its allowance.
private struct RandomCampaign {
  let zone: LocalZone
  let isDaily: Bool
  let days: Int64
  let first: Int64
  let changes: [(at: Int64, amount: Int64)]

  init(zone: LocalZone, isDaily: Bool, _ chance: inout Splitmix) {
    self.zone = zone
    self.isDaily = isDaily
    days = chance.next(in: 1...4)
    first = chance.next(in: 20...300)
    changes = (0..<chance.next(in: 0...4)).map { _ in
      let quarters = chance.next(in: -96...480)
      return (86_400 * firstDay + 900 * quarters, chance.next(in: 20...300))
    }
  }

  /// The amount in force in the second before an instant.
  func amount(before end: Int64) -> Int64 {
    let known = changes.enumerated().filter { $0.element.at < end }
    return known.max { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }?.element.amount
      ?? first
  }

  /// What may be spent until an instant, by the words of the data model.
  func allowance(until end: Int64) -> Int64 {
    guard isDaily else { return amount(before: end) }
    return (firstDay..<firstDay + days).filter { zone.begin(of: $0) < end }.reduce(0) {
      $0 + amount(before: min(end, zone.begin(of: $1 + 1)))
    }
  }
}

@Suite struct AllowanceTests {
  @Test(arguments: zones.map(\.name), [true, false])
  func `every overspent hour is found and no other`(zone: String, isDaily: Bool) throws {
    let found = try #require(zones.first { $0.name == zone })
    var chance = Splitmix(seed: 7)
    var planted = 0
    let database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    for round in 0..<12 {
      let campaign = RandomCampaign(zone: found, isDaily: isDaily, &chance)
      try database.run("BEGIN")
      try insert(campaign, into: database)
      let overspent = try spend(of: campaign, into: database, &chance)
      planted += overspent.count
      #expect(
        try database.violations(of: isDaily ? "allowance_daily" : "allowance_lifetime")
          == overspent, "seed 7, round \(round)")
      #expect(
        try database.violations(of: isDaily ? "allowance_lifetime" : "allowance_daily") == [])
      try database.run("ROLLBACK")
    }
    #expect(planted > 0)
  }

  private func insert(_ campaign: RandomCampaign, into database: RegistryDatabase) throws {
    try database.insert(
      Registry.markets, ["code": "XX", "time_zone": .text(campaign.zone.name)])
    try database.insert(Registry.campaigns)
    try database.insert(Registry.lineItems)
    try database.insert(
      Registry.flights,
      ["start_date": "2025-11-01", "end_date": .text("2025-11-0\(campaign.days)")])
    try database.insert(
      Registry.budgets,
      [
        "amount_micros": .integer(campaign.first), "type": campaign.isDaily ? "DAILY" : "LIFETIME",
      ])
    for (number, change) in campaign.changes.enumerated() {
      try database.insert(
        Registry.budgetChanges,
        [
          "id": .integer(Int64(number + 1)), "effective_at": .text(instant(change.at)),
          "amount_micros": .integer(change.amount),
        ])
    }
  }

  /// Spends up to the allowance, sometimes one beyond it, and says in which hours it was too much.
  private func spend(
    of campaign: RandomCampaign, into database: RegistryDatabase, _ chance: inout Splitmix
  ) throws -> [String] {
    var (total, overspent): (Int64, [String]) = (0, [])
    for hour in 0..<24 * campaign.days {
      let start = 86_400 * firstDay + 3_600 * hour
      let allowance = campaign.allowance(until: start + 3_600)
      let room = max(0, allowance - total)
      let spent =
        switch chance.next(in: 0...9) {
        case 0...3: room
        case 4...6: chance.next(in: 0...room)
        case 7: room + chance.next(in: 0...1)
        default: Int64(0)
        }
      total += spent
      if spent > 0 && total > allowance { overspent.append("1|\(instant(start))") }
      let local = campaign.zone.local(start)
      try database.insert(
        Registry.campaignPerformance,
        [
          "hour_ts": .text(instant(start)), "local_hour": .integer(local % 86_400 / 3_600),
          "day_of_week": .integer((local / 86_400 + 3) % 7), "spend_micros": .integer(spent),
        ])
    }
    return overspent
  }

  /// An instant of October or November 2025 as it is stored.
  private func instant(_ seconds: Int64) -> String {
    let day = seconds / 86_400 - firstDay
    let date = day < 0 ? "10-\(32 + day)" : "11-\(SmallWorld.two(Int(day + 1)))"
    let parts = [seconds % 86_400 / 3_600, seconds % 3_600 / 60, seconds % 60]
    return "2025-\(date)T" + parts.map { SmallWorld.two(Int($0)) }.joined(separator: ":") + "Z"
  }
}
