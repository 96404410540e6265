import Lakehouse
import Registry
import SQLite
import Store
import Tables
import Testing
import Units

/// The answers of gold at as-of, by hand.
@Suite struct MartTests {
  /// A campaign of 20 days from 2025-09-01 with a goal of a million and a budget of 10,000; ten days of it
  /// are over at as-of, 2025-09-11T00:00:00Z.
  private func lake(
    status: String = "ACTIVE", goal: Value = 1_000_000, budget: Value = 10_000_000_000,
    type: String = "LIFETIME"
  ) throws -> Lake {
    let lake = try Lake()
    try lake.insert(Registry.genManifest, ["as_of": "2025-09-11T00:00:00Z"])
    try lake.insert(Registry.advertisers, ["name": "Acme", "currency_id": try usd(lake)])
    try lake.insert(
      Registry.campaigns,
      [
        "code": "CMP-0001", "name": "Launch", "status": .text(status), "market_id": try us(lake),
        "start_date": "2025-09-01", "end_date": "2025-09-20",
      ])
    try lake.insert(
      Registry.lineItems, ["impression_goal": goal, "budget_micros": budget, "channel_id": 1])
    try lake.insert(
      Registry.flights, ["start_date": "2025-09-01", "end_date": "2025-09-20"])
    try lake.insert(Registry.budgets, ["amount_micros": budget, "type": .text(type)])
    return lake
  }

  private func usd(_ lake: Lake) throws -> Value {
    .integer(Int64(try lake.rows("SELECT id FROM currencies WHERE code = 'USD'")[0]) ?? 0)
  }

  private func us(_ lake: Lake) throws -> Value {
    .integer(Int64(try lake.rows("SELECT id FROM markets WHERE code = 'US'")[0]) ?? 0)
  }

  /// An hour with so many impressions; requests are as many unless given, and errors come on top.
  private func deliver(
    _ lake: Lake, _ hour: String, _ impressions: Int64, spend: Int64 = 0, errors: Int64 = 0,
    line: Int64 = 1, localHour: Int64 = 12
  ) throws {
    let count = Value.integer(impressions)
    try lake.insert(
      Registry.campaignPerformance,
      [
        "line_item_id": .integer(line), "hour_ts": .text("\(hour):00:00Z"),
        "local_hour": .integer(localHour), "requests": .integer(impressions + errors),
        "responses": .integer(impressions + errors),
        "eligible_impressions": .integer(impressions + errors),
        "auctions_won": .integer(impressions + errors), "impressions": count,
        "measurable_impressions": count, "viewable_impressions": .integer(impressions / 2),
        "clicks": .integer(impressions / 100), "reach": .integer(min(impressions, 1)),
        "error_count": .integer(errors), "spend_micros": .integer(spend),
      ])
  }

  /// Something on each of the ten days that are over, so that none is without delivery.
  private func deliverTenDays(_ lake: Lake, total: Int64, spend: Int64) throws {
    for day in 1...10 {
      let rest: Int64 = day == 10 ? 1 : 0
      try deliver(
        lake, "2025-09-\(day < 10 ? "0" : "")\(day)T12", total / 10 + total % 10 * rest,
        spend: spend / 10 + spend % 10 * rest)
    }
  }

  private func answer(_ lake: Lake) throws { try lake.run([.gold]) }

  private static let health = """
    SELECT delivery_pct, budget_utilization_pct, time_elapsed_pct, expected_pct, pacing_ratio,
      pacing_status, forecast_impressions, alert_priority
    FROM gold_campaign_health
    """

  @Test(
    arguments: [
      // Half of the plan is over: 50 %.
      (500_000, 5_000, "50.0|50.0|50.0|50.0|1.0|ON_TRACK|1000000|NORMAL"),
      (400_000, 5_000, "40.0|50.0|50.0|50.0|0.8|ON_TRACK|800000|NORMAL"),
      (390_000, 5_000, "39.0|50.0|50.0|50.0|0.78|UNDER|780000|HIGH_UNDER_PACING"),
      (240_000, 5_000, "24.0|50.0|50.0|50.0|0.48|UNDER|480000|CRITICAL_SEVERE_UNDER_PACING"),
      (600_000, 6_000, "60.0|60.0|50.0|50.0|1.2|ON_TRACK|1200000|NORMAL"),
      (610_000, 6_000, "61.0|60.0|50.0|50.0|1.22|OVER|1220000|NORMAL"),
      (760_000, 6_000, "76.0|60.0|50.0|50.0|1.52|OVER|1520000|HIGH_SEVERE_OVER_PACING"),
      (790_000, 9_100, "79.0|91.0|50.0|50.0|1.58|OVER|1580000|HIGH_BUDGET_DRAINING"),
    ] as [(Int64, Int64, String)])
  func `pacing is delivery against the plan, and the first thing that is wrong is named`(
    impressions: Int64, units: Int64, row: String
  ) throws {
    let lake = try lake()
    try deliverTenDays(lake, total: impressions, spend: units * 1_000_000)
    try answer(lake)
    #expect(try lake.rows(Self.health) == [row])
  }

  @Test func `without a goal the budget is the plan, and neither is no plan`() throws {
    let lake = try lake(goal: nil)
    try deliverTenDays(lake, total: 100_000, spend: 3_000_000_000)
    try answer(lake)
    #expect(
      try lake.rows(Self.health)
        == ["|30.0|50.0|50.0|0.6|UNDER|200000|HIGH_UNDER_PACING"])
    let paused = try self.lake(status: "PAUSED")
    try answer(paused)
    #expect(
      try paused.rows(
        "SELECT pacing_status, alert_priority, zero_delivery_days FROM gold_campaign_health")
        == ["NOT_APPLICABLE|NORMAL|10"])
  }

  @Test func `three days without an impression are told first`() throws {
    let lake = try lake()
    for day in 1...7 { try deliver(lake, "2025-09-0\(day)T12", 75_000, errors: 25_000) }
    try answer(lake)
    #expect(
      try lake.rows(
        """
        SELECT delivery_days, zero_delivery_days, last_delivery_date, impressions_7d, requests,
          vast_errors, vast_error_rate, alert_priority
        FROM gold_campaign_health
        """) == ["7|3|2025-09-07|300000|700000|175000|0.25|CRITICAL_NO_DELIVERY"])
  }

  @Test func `a day that has begun counts by the traffic of its hours`() throws {
    let lake = try lake()
    lake.asOf = Lake.asOf + .hours(3)
    // Nothing is known of today's hours: three of 24.
    try answer(lake)
    #expect(
      try lake.rows("SELECT elapsed_hours, expected_pct FROM gold_campaign_health")
        == ["243|\((10 + 3.0 / 24) * 100 / 20)"])
    for hour in 0..<3 as Range<Int64> {
      try deliver(lake, "2025-09-11T0\(hour)", 10, localHour: 20 + hour)
    }
    try answer(lake)
    let expected = try lake.rows("SELECT expected_pct FROM gold_campaign_health").compactMap(
      Double.init)
    // Evening hours bring more than an eighth of the day: 20 to 22 o'clock are near a fifth.
    #expect(expected.count == 1 && expected[0] > (10 + 0.17) * 5 && expected[0] < (10 + 0.23) * 5)
  }

  @Test func `before its first flight a campaign has not started`() throws {
    let lake = try lake()
    lake.asOf = Lake.asOf - .days(20)
    try answer(lake)
    #expect(
      try lake.rows(Self.health) == ["0.0|0.0|0.0|0.0||NOT_STARTED||NORMAL"])
  }

  @Test func `a daily budget is summed over the days, each by its amount in force`() throws {
    let lake = try lake(budget: 100_000_000, type: "DAILY")
    try lake.insert(
      Registry.budgetChanges,
      ["effective_at": "2025-09-05T12:00:00Z", "amount_micros": 50_000_000])
    try lake.insert(
      Registry.budgetChanges,
      ["id": 2, "effective_at": "2025-09-15T00:00:00Z", "amount_micros": 900_000_000])
    try answer(lake)
    // Four days of 100, the fifth on ends with 50; the change of the fifteenth is not known yet.
    #expect(try lake.rows("SELECT budget_micros FROM gold_campaign_health") == ["1200000000"])
  }

  @Test(
    arguments: [
      (110_000, "10.0|WITHIN_10"), (90_000, "-10.0|WITHIN_10"), (110_001, "10.001|WITHIN_20"),
      (80_000, "-20.0|WITHIN_20"), (120_001, "20.001|OVER_20"), (79_999, "-20.001|OVER_20"),
    ] as [(Int64, String)])
  func `counts of vendors fall into bands at 10 and 20 percent of the publisher's`(
    vendor: Int64, row: String
  ) throws {
    let lake = try lake()
    try deliver(lake, "2025-09-01T10", 60_000)
    try deliver(lake, "2025-09-01T11", 40_000)
    // A date on which the vendor did not count is left out.
    try deliver(lake, "2025-09-02T11", 7_000)
    try lake.insert(
      Registry.thirdPartyDelivery,
      ["date": "2025-09-01", "impressions": .integer(vendor)])
    try answer(lake)
    #expect(
      try lake.rows(
        """
        SELECT discrepancy_pct, band FROM gold_discrepancy
        WHERE days = 1 AND impressions = 100000 AND difference = third_party_impressions - 100000
        """) == [row])
  }

  @Test func `a day is compared with the same weekday of the week before`() throws {
    let lake = try lake()
    try deliver(lake, "2025-09-01T10", 10_000, spend: 200_000_000, errors: 2_500)
    try deliver(lake, "2025-09-08T10", 15_000, spend: 150_000_000)
    try answer(lake)
    let days = try lake.rows(
      """
      SELECT date, active_campaigns, zero_delivery_campaigns, impressions, spend_usd_micros,
        vast_error_rate, effective_cpm_usd_micros, impressions_7d_ago, impressions_wow_change_pct,
        spend_wow_change_pct
      FROM gold_daily_ops_summary ORDER BY date
      """)
    #expect(days.count == 10)
    #expect(days[0] == "2025-09-01|1|0|10000|200000000|0.2|20000000|||")
    #expect(days[1] == "2025-09-02|1|1|0|0|0.0|0|||")
    #expect(days[7] == "2025-09-08|1|0|15000|150000000|0.0|10000000|10000|50.0|-25.0")
    #expect(days[8] == "2025-09-09|1|1|0|0|0.0|0|0||")
  }

  @Test func `money is converted exactly and rounded once`() throws {
    let lake = try lake()
    let yen = try lake.rows("SELECT id, usd_rate_micros FROM currencies WHERE code = 'JPY'")[0]
      .split(separator: "|").compactMap { Int64($0) }
    try lake.database.connection.execute("UPDATE advertisers SET currency_id = \(yen[0])")
    let spend: Int64 = 9_876_543_210_987
    try deliver(lake, "2025-09-01T10", 1_000_000, spend: spend)
    try answer(lake)
    let exact = (Int128(spend) * Int128(yen[1]) + 500_000) / 1_000_000
    #expect(
      try lake.rows(
        """
        SELECT spend_usd_micros, effective_cpm_usd_micros FROM gold_daily_ops_summary
        WHERE date = '2025-09-01'
        """) == ["\(exact)|\((2_000 * exact + 1_000_000) / 2_000_000)"])
    #expect(
      try lake.rows(
        "SELECT spend_usd_micros, total_campaigns, tickets FROM gold_platform_scorecard")
        == ["\(exact)|1|0"])
  }

  /// A ticket of 24 hours for a person.
  private func ticket(
    _ lake: Lake, _ id: Int64, assignee: Int64, opened: String, closed: String? = nil,
    _ more: KeyValuePairs<String, Value> = [:]
  ) throws {
    var values: [(String, Value)] = [
      ("id", .integer(id)), ("uid", .text("00000000-0000-4000-8000-00000000000\(id)")),
      ("code", .text("TKT-0000\(id)")),
      ("assignee_id", .integer(assignee)), ("opened_at", .text(opened)),
      ("due_at", "2025-09-11T06:00:00Z"), ("sla_hours", 24), ("ticket_type_id", 1),
      ("launched_at", closed.map { .text($0) } ?? .null),
      ("closed_at", closed.map { .text($0) } ?? .null),
    ]
    values += more.map { ($0.key, $0.value) }
    var row = Registry.tickets.example
    for (name, value) in values { row[name] = value }
    try lake.database.insert([row])
  }

  private func busyLake() throws -> Lake {
    let lake = try lake()
    // Person 1: closed in 10, 20 and 30 hours, the last breached; one open for 20 of 24 hours.
    try ticket(
      lake, 1, assignee: 1, opened: "2025-09-01T00:00:00Z", closed: "2025-09-01T10:00:00Z")
    try ticket(
      lake, 2, assignee: 1, opened: "2025-09-02T00:00:00Z", closed: "2025-09-02T20:00:00Z")
    try ticket(
      lake, 3, assignee: 1, opened: "2025-09-03T00:00:00Z", closed: "2025-09-04T06:00:00Z")
    try ticket(
      lake, 4, assignee: 1, opened: "2025-09-10T04:00:00Z", ["urgency": "HIGH"])
    // Person 2: two closed in 10 and 20 hours without pauses, one open and waiting, breached.
    try ticket(
      lake, 5, assignee: 2, opened: "2025-09-01T00:00:00Z", closed: "2025-09-01T10:00:00Z")
    try ticket(
      lake, 6, assignee: 2, opened: "2025-09-02T00:00:00Z", closed: "2025-09-03T00:00:00Z",
      ["paused_seconds": 14_400])
    try ticket(
      lake, 7, assignee: 2, opened: "2025-09-08T00:00:00Z",
      ["stage": "WAITING_ON_CLIENT", "urgency": "LOW"])
    try lake.insert(
      Registry.ticketEvents,
      [
        "ticket_id": 2, "at": "2025-09-03T00:00:00Z", "from_status": "TRAFFICKED_SUCCESS",
        "from_stage": "LIVE", "to_status": "DRAFT", "to_stage": "IN_REVIEW",
      ])
    try lake.insert(
      Registry.ticketEvents,
      [
        "id": 2, "ticket_id": 3, "at": "2025-09-03T05:00:00Z", "from_status": "QA_TESTING",
        "from_stage": "QA", "to_status": "QA_FAILED", "to_stage": "BLOCKED",
      ])
    return lake
  }

  @Test func `breaches and medians are told by assignee and type`() throws {
    let lake = try busyLake()
    try answer(lake)
    #expect(
      try lake.rows(
        """
        SELECT assignee_id, ticket_type_id, total_tickets, open_tickets, closed_tickets,
          breached_tickets, at_risk_tickets, reopened_tickets, breach_rate_pct, median_hours
        FROM gold_ops_efficiency ORDER BY assignee_id
        """) == ["1|1|4|1|3|1|1|1|25.0|20.0", "2|1|3|1|2|1|0|0|\(100.0 / 3)|15.0"])
  }

  @Test func `a person's work is told with what waits, hurries and is late`() throws {
    let lake = try busyLake()
    try answer(lake)
    #expect(
      try lake.rows(
        """
        SELECT assignee_id, total_tickets, open_tickets, waiting_tickets, urgent_tickets,
          breached_tickets, at_risk_tickets, average_hours_until_due
        FROM gold_assignee_workload ORDER BY assignee_id
        """) == ["1|4|1|0|1|1|1|6.0", "2|3|1|1|0|1|0|6.0"])
    #expect(
      try lake.rows(
        """
        SELECT date, tickets_opened, tickets_launched, tickets_closed, qa_failures
        FROM gold_daily_ops_summary WHERE tickets_opened > 0 OR qa_failures > 0 ORDER BY date
        """) == [
          "2025-09-01|2|2|2|0", "2025-09-02|2|1|1|0", "2025-09-03|1|1|1|1", "2025-09-08|1|0|0|0",
          "2025-09-10|1|0|0|0",
        ])
    #expect(
      try lake.rows("SELECT SUM(tickets), SUM(failed_tickets) FROM gold_platform_scorecard")
        == ["7|0"])
  }

  @Test func `without tickets their marts are empty, and everything else is there`() throws {
    let lake = try lake()
    try answer(lake)
    #expect(
      try lake.rows(
        """
        SELECT (SELECT COUNT(*) FROM gold_ops_efficiency),
          (SELECT COUNT(*) FROM gold_assignee_workload),
          (SELECT COUNT(*) FROM gold_campaign_health),
          (SELECT COUNT(*) FROM gold_daily_ops_summary),
          (SELECT COUNT(*) FROM gold_platform_scorecard)
        """) == ["0|0|1|10|1"])
  }
}
