import Registry
import Tables
import Testing

@Suite struct LakehouseViewTests {
  private let database: RegistryDatabase

  /// Two advertisers; the first has three hours on two days of two months, and a cut below its spend.
  init() throws {
    database = try RegistryDatabase()
    let hours: [(String, String, Int64, Int64, Int64, Int64, Int64)] = [
      ("Acme", "2025-09-30T22", 3_000_000, 2_500_000, 4, 10_000_000, 1),
      ("Acme", "2025-09-30T23", 1_000_000, 1_000_000, 1, 10_000_000, 1),
      ("Acme", "2025-10-01T08", 500_000, 250_000, 2, 3_000_000, 0),
      ("Bolt", "2025-10-01T08", 0, 0, 0, 7_000_000, 1),
    ]
    for (advertiser, hour, gross, net, clicks, budget, canServe) in hours {
      let (day, month) = (hour.prefix(10), hour.prefix(7))
      let start = Value.text("\(hour):00:00Z")
      try database.insert(
        Registry.goldAdvertiserSpend,
        [
          "advertiser": .text(advertiser), "advertiser_id": .text("id-\(advertiser)"),
          "gross_spend_micros": .integer(gross), "net_spend_micros": .integer(net),
          "record_count": .integer(clicks), "click_count": .integer(clicks),
          "budget_value_micros": .integer(budget), "can_serve": .integer(canServe),
          "window_start": start, "window_end": .text("\(hour):59:59Z"), "spend_hour": start,
          "spend_day": .text("\(day)T00:00:00Z"), "spend_month": .text("\(month)-01T00:00:00Z"),
        ])
    }
  }

  @Test(
    arguments: [
      (
        "combined_spend_budget",
        [
          "Acme|2025-09-30T00:00:00Z|budget|10.0", "Acme|2025-09-30T00:00:00Z|spend|3.5",
          "Acme|2025-10-01T00:00:00Z|budget|3.0", "Acme|2025-10-01T00:00:00Z|spend|0.25",
          "Bolt|2025-10-01T00:00:00Z|budget|7.0", "Bolt|2025-10-01T00:00:00Z|spend|0.0",
        ]
      ),
      (
        "latest_changed_budgets",
        ["Acme|2025-10-01T08:00:00Z|3.0", "Bolt|2025-10-01T08:00:00Z|7.0"]
      ),
      (
        "latest_serving_status", ["Acme|2025-10-01T08:00:00Z|0", "Bolt|2025-10-01T08:00:00Z|1"]
      ),
      (
        "hourly_average_budget",
        [
          "Acme|2025-09-30T22:00:00Z|10.0", "Acme|2025-09-30T23:00:00Z|10.0",
          "Acme|2025-10-01T08:00:00Z|3.0", "Bolt|2025-10-01T08:00:00Z|7.0",
        ]
      ),
      (
        "aggregated_advertiser_spend",
        ["Acme|4.5|3.75|7|3.0|2025-10-01T08:59:59Z|0", "Bolt|0.0|0.0|0|7.0|2025-10-01T08:59:59Z|1"]
      ),
      (
        "monthly_spend",
        [
          "Acme|2025-09-01T00:00:00Z|4.0|3.5|5|10.0|1",
          "Acme|2025-10-01T00:00:00Z|0.5|0.25|2|3.0|0",
          "Bolt|2025-10-01T00:00:00Z|0.0|0.0|0|7.0|1",
        ]
      ),
      (
        "hourly_spend",
        [
          "Acme|2025-09-30T22:00:00Z|2025-09-30T22:59:59Z|3.0|2.5",
          "Acme|2025-09-30T23:00:00Z|2025-09-30T23:59:59Z|1.0|1.0",
          "Acme|2025-10-01T08:00:00Z|2025-10-01T08:59:59Z|0.5|0.25",
          "Bolt|2025-10-01T08:00:00Z|2025-10-01T08:59:59Z|0.0|0.0",
        ]
      ),
      (
        "daily_spend",
        [
          "Acme|2025-09-30T00:00:00Z|4.0|3.5", "Acme|2025-10-01T00:00:00Z|0.5|0.25",
          "Bolt|2025-10-01T00:00:00Z|0.0|0.0",
        ]
      ),
    ] as [(String, [String])])
  func `a view of gold tells it in currency units`(view: String, rows: [String]) throws {
    #expect(try database.rows("SELECT * FROM \(view) ORDER BY 1, 2, 3") == rows)
  }

  @Test func `bronze, its quarantine and ticket histories only grow`() throws {
    let tables = [
      Registry.bronzeAdClickEventsRaw, Registry.bronzeQuarantine, Registry.ticketEvents,
    ]
    try database.run("PRAGMA foreign_keys = OFF")
    for table in tables {
      try database.insert(table)
      for verb in ["UPDATE \(table.name) SET rowid = rowid", "DELETE FROM \(table.name)"] {
        let statement = verb.replacing("rowid", with: table.columns[0].name)
        #expect(throws: (any Error).self, "\(statement)") {
          try database.run(statement)
        }
      }
      #expect(try database.rows("SELECT count(*) FROM \(table.name)") == ["1"])
    }
  }
}
