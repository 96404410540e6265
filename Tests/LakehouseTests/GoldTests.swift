import Lakehouse
import Registry
import Testing

/// Silver's judgements and gold's money, by hand.
@Suite struct GoldTests {
  private static let spend = """
    SELECT substr(window_start, 6, 8), gross_spend_micros / 1000000, net_spend_micros / 1000000,
      record_count, click_count, budget_value_micros / 1000000, can_serve
    FROM gold_advertiser_spend ORDER BY advertiser, window_start
    """

  @Test func `can_serve compares all net spend until then with the allowance then in force`() throws
  {
    let lake = try Lake()
    try lake.land(
      [
        Line.budget("b-1", at: "2025-09-01T00:00:00Z", "100"),
        Line.click("c-1", at: "2025-09-01T01:10:00Z", "60"),
        Line.click("c-2", at: "2025-09-01T02:10:00Z", "30"),
        // A cut to 80, below the 90 that were spent; then nothing, then a top-up.
        Line.budget("b-2", at: "2025-09-01T03:30:00Z", "80"),
        Line.click("c-3", at: "2025-09-01T04:59:59Z", "0.5", ivt: "SIVT"),
        Line.budget("b-3", at: "2025-09-01T06:00:00Z", "200"),
        Line.click("c-4", at: "2025-09-01T07:00:00Z", "110"),
      ], at: "2025-09-01T08")
    try lake.run()
    #expect(
      try lake.rows(Self.spend) == [
        "09-01T00|0|0|1|0|100|1", "09-01T01|60|60|1|1|100|1", "09-01T02|30|30|1|1|100|1",
        "09-01T03|0|0|1|0|80|0", "09-01T04|0|0|1|0|80|0", "09-01T06|0|0|1|0|200|1",
        // 60 + 30 + 110 = 200 is not below 200.
        "09-01T07|110|110|1|1|200|0",
      ])
  }

  @Test func `a late event reopens its hour and every later one of its advertiser`() throws {
    let lake = try Lake()
    try lake.land(
      [
        Line.budget("b-1", at: "2025-09-01T00:00:00Z", "100"),
        Line.click("c-1", at: "2025-09-01T01:10:00Z", "60"),
        Line.click("c-2", at: "2025-09-01T05:10:00Z", "30"),
        Line.budget("b-2", at: "2025-09-01T00:00:00Z", "7", advertiser: "Bolt"),
      ], at: "2025-09-01T05")
    try lake.run()
    try lake.land([Line.click("c-0", at: "2025-09-01T02:00:00Z", "20")], at: "2025-09-01T06")
    let outcome = try lake.run()
    #expect(outcome.hours[.gold] == 2)
    #expect(
      try lake.rows(Self.spend) == [
        "09-01T00|0|0|1|0|100|1", "09-01T01|60|60|1|1|100|1", "09-01T02|20|20|1|1|100|1",
        "09-01T05|30|30|1|1|100|0", "09-01T00|0|0|1|0|7|1",
      ])
  }

  @Test func `the last update before the window's end holds, however late it arrives`() throws {
    let lake = try Lake()
    try lake.land(
      [
        Line.budget("b-3", at: "2025-09-01T01:00:00Z", "30"),
        Line.budget("b-2", at: "2025-09-01T00:59:59Z", "20"),
        Line.click("c-1", at: "2025-09-01T02:00:00Z", "1"),
      ], at: "2025-09-01T03")
    // The same instant told again, with another allowance: what arrives last corrects.
    try lake.land(
      [
        Line.budget("b-1", at: "2025-09-01T00:00:00Z", "10"),
        Line.budget("b-4", at: "2025-09-01T01:00:00Z", "40"),
      ], at: "2025-09-01T09")
    try lake.run()
    #expect(
      try lake.rows(Self.spend) == [
        "09-01T00|0|0|2|0|20|1", "09-01T01|0|0|2|0|40|1", "09-01T02|1|1|1|1|40|1",
      ])
  }

  @Test func `what is wrong is marked and counts as far as it can`() throws {
    let lake = try Lake()
    let hour = "2025-09-01T05"
    try lake.land(
      [
        Line.budget("b-1", at: "\(hour):00:00Z", "100"),
        Line.click("ok", at: "\(hour):01:00Z", "1"),
        Line.click("bot", at: "\(hour):02:00Z", "2", ivt: "GIVT"),
        Line.click("nameless", at: "\(hour):03:00Z", "4", advertiser: nil),
        Line.click("free", at: "\(hour):04:00Z", "0"),
        Line.click("refund", at: "\(hour):05:00Z", "-8"),
        Line.click("words", at: "\(hour):06:00Z", "eight"),
        Line.event("page_view", "other", at: "\(hour):07:00Z", ["amount": "16"]),
        Line.click("future", at: "2025-09-01T06:00:00Z", "32"),
        Line.event("budget_update", "b-2", at: "\(hour):08:00Z", ["amount": "0"]),
        Line.event("ad_impression_settlement", "settled", at: "\(hour):59:59Z", ["amount": "64"]),
      ], at: hour)
    try lake.run()
    #expect(
      try lake.rows(
        """
        SELECT click_id, is_valid, invalid_reason FROM silver_ad_click_events_clean ORDER BY source_line
        """) == [
          "b-1|1|", "ok|1|", "bot|0|IVT", "nameless|0|NULL_ADVERTISER", "free|0|BAD_AMOUNT",
          "refund|0|BAD_AMOUNT", "words|0|BAD_AMOUNT", "other|0|UNKNOWN_TYPE",
          "future|0|CLOCK_SKEW", "b-2|0|BAD_AMOUNT", "settled|1|",
        ])
    #expect(
      try lake.rows(Self.spend) == ["09-01T05|67|65|6|1|100|1", "09-01T06|32|0|1|0|100|1"])
  }

  @Test func `an event that arrives again counts once, as it arrived first`() throws {
    let lake = try Lake()
    try lake.land(
      [
        Line.click("c-1", at: "2025-09-01T05:10:00Z", "3"),
        Line.click("c-1", at: "2025-09-01T05:10:30Z", "3"),
      ], at: "2025-09-01T05")
    try lake.land([Line.click("c-1", at: "2025-09-01T06:00:10Z", "3")], at: "2025-09-01T06")
    let first = """
      SELECT click_id, timestamp, source_line, processed_at, ingest_year, ingest_month, ingest_day,
        ingest_hour, event_hour, event_day, event_month, event_hour_epoch, event_day_epoch,
        event_month_epoch
      FROM silver_ad_click_events_clean
      """
    let row =
      "c-1|2025-09-01T05:10:00Z|1|2025-09-01T06:00:00Z|2025|9|1|5|2025-09-01T05:00:00Z|"
      + "2025-09-01T00:00:00Z|2025-09-01T00:00:00Z|1756702800|1756684800|1756684800"
    // The later hour first: its row yields to the earlier arrival.
    try lake.run(hour: "2025-09-01T06")
    #expect(try lake.rows(first) != [row])
    try lake.run(hour: "2025-09-01T05")
    #expect(try lake.rows(first) == [row])
    #expect(try lake.rows(Self.spend) == ["09-01T05|3|3|1|1|0|0"])
    #expect(try lake.rows("SELECT COUNT(*) FROM bronze_ad_click_events_raw") == ["3"])
  }

  @Test func `the views tell gold in currency units, with the names of the system before`() throws {
    let lake = try Lake()
    try lake.land(
      [
        Line.budget("b-1", at: "2025-08-31T22:00:00Z", "100"),
        Line.click("c-1", at: "2025-08-31T23:10:00Z", "60.5"),
        Line.click("c-2", at: "2025-09-01T02:10:00Z", "30.25", ivt: "GIVT"),
      ], at: "2025-09-01T03")
    try lake.run()
    for (view, rows) in [
      ("latest_serving_status", ["Acme|2025-09-01T02:00:00Z|1"]),
      (
        "daily_spend",
        [
          "Acme|2025-08-31T00:00:00Z|60.5|60.5", "Acme|2025-09-01T00:00:00Z|30.25|0.0",
        ]
      ),
      ("aggregated_advertiser_spend", ["Acme|90.75|60.5|1|100.0|2025-09-01T03:00:00Z|1"]),
      ("latest_changed_budgets", ["Acme|2025-08-31T22:00:00Z|100.0"]),
    ] {
      #expect(try lake.rows("SELECT * FROM \(view) ORDER BY 1, 2") == rows, "\(view)")
    }
  }
}
