import Registry
import Tables

/// A campaign in New York with two line items of two days each, which keeps every invariant.
struct SmallWorld {
  let database: RegistryDatabase

  init() throws {
    database = try RegistryDatabase()
    try database.run("PRAGMA foreign_keys = OFF")
    try database.insert(Registry.genManifest, ["as_of": "2025-09-06T00:00:00Z"])
    try database.insert(
      Registry.markets, ["code": "US", "time_zone": "America/New_York"])
    try database.insert(Registry.ticketTypes, ["request_type": "NEW_CAMPAIGN"])
    try database.insert(
      Registry.campaigns,
      ["code": "CMP-0001", "start_date": "2025-09-01", "end_date": "2025-09-02"])
    try database.insert(
      Registry.budgets, ["amount_micros": 1_000_000_000, "type": "LIFETIME"])
    for line in 1...2 as ClosedRange<Int64> {
      try database.insert(
        Registry.lineItems,
        [
          "id": .integer(line), "name": .text("Line \(line)"), "stream_key": .text("\(line)"),
          "duration_seconds": 30, "budget_micros": 500_000_000,
        ])
      try database.insert(
        Registry.flights,
        [
          "id": .integer(line), "line_item_id": .integer(line), "start_date": "2025-09-01",
          "end_date": "2025-09-02",
        ])
      for hour in 0..<48 { try insertHour(line, hour) }
      for day in ["2025-09-01", "2025-09-02"] { try insertDay(line, day) }
    }
  }

  /// Ten impressions at 20 units a thousand, 8 seconds each, two failures.
  private func insertHour(_ line: Int64, _ hour: Int) throws {
    let local = (hour + 20) % 24
    // The first of September was a Monday; New York was four hours behind.
    let day = hour < 4 ? 6 : (hour - 4) / 24
    try database.insert(
      Registry.campaignPerformance,
      [
        "line_item_id": .integer(line), "flight_id": .integer(line),
        "hour_ts": .text("2025-09-0\(1 + hour / 24)T\(Self.two(hour % 24)):00:00Z"),
        "local_hour": .integer(Int64(local)), "day_of_week": .integer(Int64(day)),
        "is_weekend": .init(booleanLiteral: LocalClock.isWeekend(dayOfWeek: day)),
        "is_business_hour": .init(
          booleanLiteral: LocalClock.isBusinessHour(dayOfWeek: day, localHour: local)),
        "daypart": .text(Daypart(localHour: local).rawValue), "requests": 20, "responses": 20,
        "eligible_impressions": 20, "auctions_won": 20, "impressions": 10, "reach": 4,
        "cumulative_reach": .integer(Int64(4 + 2 * hour)), "video_start": 10,
        "watch_seconds": 80, "error_count": 1, "timeout_count": 1, "throttle_ppm": 500_000,
        "clearing_cpm_micros": 20_000_000, "spend_micros": 200_000,
      ])
  }

  private func insertDay(_ line: Int64, _ day: String) throws {
    for dimension in BreakdownDimension.allCases {
      for (part, hours) in [("a", 10), ("b", 14)] as [(String, Int64)] {
        try database.insert(
          Registry.performanceBreakdown,
          [
            "line_item_id": .integer(line), "date": .text(day),
            "dimension": .text(dimension.rawValue), "value": .text(part),
            "requests": .integer(20 * hours), "impressions": .integer(10 * hours),
            "video_start": .integer(10 * hours), "spend_micros": .integer(200_000 * hours),
          ])
      }
    }
    for (code, count) in [(303, 40), (402, 8)] as [(Int64, Int64)] {
      try database.insert(
        Registry.vastErrors,
        [
          "line_item_id": .integer(line), "date": .text(day), "code": .integer(code),
          "count": .integer(count),
        ])
    }
    try database.insert(
      Registry.thirdPartyDelivery,
      ["line_item_id": .integer(line), "date": .text(day), "impressions": 231])
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
