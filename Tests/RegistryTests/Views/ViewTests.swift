import Registry
import Tables
import Testing

@Suite struct ViewTests {
  @Test func `every view gives the columns that it declares, in their order`() throws {
    let database = try RegistryDatabase()
    for view in Registry.views {
      let declared = view.columns.map(\.name)
      #expect(try database.columns(of: "SELECT * FROM \(view.name)") == declared, "\(view.name)")
    }
  }

  @Test func `every view and its columns are described by sentences`() {
    for view in Registry.views {
      for (name, summary) in [("", view.summary)] + view.columns.map({ ($0.name, $0.summary) }) {
        #expect(summary.hasSuffix(".") && summary.count <= 150, "\(view.name) \(name)")
      }
    }
    let names = Registry.views.map(\.name) + Registry.tables.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `the names of the system before are there, calculated from UTC and millionths`() throws
  {
    let database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF")
    try database.insert(
      Registry.campaignPerformance,
      [
        "hour_ts": "2025-03-02T23:00:00Z", "requests": 9, "responses": 9,
        "eligible_impressions": 9, "auctions_won": 9, "impressions": 7, "reach": 2,
        "spend_micros": 1_015_000,
      ])
    for (value, impressions) in [("TV", 5), ("MOBILE", 2)] as [(String, Int64)] {
      try database.insert(
        Registry.performanceBreakdown,
        [
          "date": "2025-03-02", "dimension": "DEVICE", "value": .text(value),
          "requests": .integer(impressions), "impressions": .integer(impressions),
        ])
    }
    #expect(
      try database.rows(
        """
        SELECT hour_of_day, day, week_start, month_start, frequency, spend, audience_json
        FROM campaign_performance_extended
        """) == ["23|2025-03-02|2025-02-24|2025-03-01|4|102|{\"device\":{\"MOBILE\":2,\"TV\":5}}"])
  }

  @Test func `a campaign's hour sums its line items and weighs their prices`() throws {
    let database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF")
    for (line, impressions, price) in [(1, 10, 20_000_000), (2, 30, 10_000_000)]
      as [(Int64, Int64, Int64)]
    {
      try database.insert(
        Registry.campaignPerformance,
        [
          "line_item_id": .integer(line), "requests": .integer(impressions),
          "responses": .integer(impressions), "eligible_impressions": .integer(impressions),
          "auctions_won": .integer(impressions), "impressions": .integer(impressions),
          "reach": .integer(line), "throttle_ppm": .integer(line * 1_000),
          "clearing_cpm_micros": .integer(price),
          "spend_micros": .integer(impressions * price / 1_000),
        ])
    }
    #expect(
      try database.rows(
        """
        SELECT line_items, impressions, reach, throttle_ppm, clearing_cpm_micros, spend_micros
        FROM campaign_performance_hourly
        """) == ["2|40|3|2000|12500000|500000"])
  }

  @Test(
    arguments: [
      (1_005_000, 1_000_000, "1.0"), (1_015_000, 1_000_000, "1.02"),
      (1_015_001, 1_000_000, "1.02"), (1_025_000, 1_000_000, "1.02"),
      (1_000_000, 6_700, "0.01"), (1_000_000_000_000, 1_270_000, "1270000.0"),
    ] as [(Int64, Int64, String)])
  func `the export converts spend at the fixed rate and rounds half to even`(
    spend: Int64, rate: Int64, dollars: String
  ) throws {
    let database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF")
    try database.insert(Registry.currencies, ["usd_rate_micros": .integer(rate)])
    try database.insert(Registry.advertisers)
    try database.insert(Registry.campaigns, ["code": "CMP-0001"])
    try database.insert(
      Registry.campaignPerformance,
      [
        "hour_ts": "2025-09-01T05:00:00Z", "requests": 4, "responses": 4,
        "eligible_impressions": 4, "auctions_won": 4, "impressions": 2, "reach": 1,
        "measurable_impressions": 2, "viewable_impressions": 1, "clicks": 1, "error_count": 1,
        "timeout_count": 1, "spend_micros": .integer(spend),
      ])
    #expect(
      try database.rows("SELECT * FROM delivery") == [
        "DLV-0001-20250901|CMP-0001|2025-09-01|2|1|0.5|\(dollars)|2|0.5"
      ])
  }

  @Test(
    arguments: [
      (26, 0, nil, "ON_TRACK"), (27, 0, nil, "AT_RISK"), (36, 0, nil, "AT_RISK"),
      (37, 0, nil, "BREACHED"), (37, 1, nil, "AT_RISK"), (37, 11, nil, "ON_TRACK"),
      (99, 0, 30, "ON_TRACK"), (99, 0, 37, "BREACHED"),
    ] as [(Int64, Int64, Int64?, String)])
  func `a ticket of 36 hours is judged at as-of without its pauses`(
    hours: Int64, paused: Int64, ended: Int64?, state: String
  ) throws {
    func instant(_ hour: Int64) -> Value {
      .text("2026-01-0\(1 + hour / 24)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00:00Z")
    }
    let database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF")
    try database.insert(Registry.genManifest, ["as_of": "2025-12-31T00:00:00Z"])
    try database.insert(Registry.genManifest, ["id": 2, "as_of": instant(hours)])
    try database.insert(Registry.ticketTypes)
    try database.insert(
      Registry.tickets,
      [
        "opened_at": instant(0), "sla_hours": 36, "paused_seconds": .integer(paused * 3_600),
        "launched_at": ended.map(instant) ?? .null,
      ])
    let spent = (ended ?? hours) - paused
    #expect(
      try database.rows("SELECT elapsed_seconds, sla_state FROM tickets_sla")
        == ["\(spent * 3_600)|\(state)"])
  }
}
