import Lakehouse
import Diagnostics
import Registry
import SQLite
import Store
import Tables
import Testing

/// What layers promise, and what happens when they do not keep it.
@Suite struct ExpectationTests {
  private func lake() throws -> Lake {
    let lake = try Lake()
    try lake.land(
      [
        Line.budget("b-1", at: "2025-09-01T05:00:00Z", "100"),
        Line.click("c-1", at: "2025-09-01T05:10:00Z", "3"),
        Line.click("c-2", at: "2025-09-01T05:11:00Z", "4"), "{",
        Line.click("c-1", at: "2025-09-01T05:12:00Z", "3"),
        Line.click("c-3", at: "2025-09-01T05:13:00Z", "5", advertiser: nil),
      ], at: "2025-09-01T05")
    return lake
  }

  @Test func `each layer is judged, and a warning is a row`() throws {
    let lake = try lake()
    let outcome = try lake.run()
    #expect(outcome.problems.isEmpty)
    #expect(outcome.judged == [.bronze, .silver, .gold])
    #expect(
      try lake.rows(
        """
        SELECT layer, expectation, severity, rows_seen, rows_failed, pass_rate_pct
        FROM gold_data_quality ORDER BY layer, expectation
        """) == [
          "BRONZE|arrivals_are_fresh|WARN|1|0|100.0",
          "BRONZE|landed_line_in_one_place|ERROR|1|0|100.0",
          "BRONZE|landed_line_is_event|WARN|6|1|\(100.0 * 5 / 6)",
          "BRONZE|landed_lines_without_gaps|ERROR|1|0|100.0",
          "GOLD|can_serve_follows_money|ERROR|1|0|100.0",
          "GOLD|gold_is_silver_gross|ERROR|1|0|100.0",
          "GOLD|gold_is_silver_net|ERROR|1|0|100.0",
          "GOLD|gross_near_hours|WARN|0|0|100.0", "GOLD|gross_within_hours|WARN|0|0|100.0",
          "GOLD|net_within_gross|ERROR|1|0|100.0",
          "SILVER|advertiser_is_known|WARN|4|3|25.0",
          "SILVER|advertiser_is_named|WARN|4|1|75.0",
          "SILVER|amount_is_right|WARN|4|0|100.0",
          "SILVER|bronze_is_silver_and_repeats|ERROR|4|0|100.0",
          "SILVER|click_is_human|WARN|4|0|100.0", "SILVER|clock_is_right|WARN|4|0|100.0",
          "SILVER|event_is_valid_or_has_a_reason|ERROR|4|0|100.0",
          "SILVER|happened_by_as_of|WARN|4|0|100.0",
          "SILVER|line_item_is_known|WARN|4|0|100.0", "SILVER|type_is_known|WARN|4|0|100.0",
        ])
  }

  @Test(
    arguments: [
      (
        "DELETE FROM silver_ad_click_events_clean WHERE click_id = 'c-2'",
        "silver_ad_click_events_clean breaks its promise bronze_is_silver_and_repeats: 1 of 4"
      ),
      (
        """
        INSERT INTO bronze_quarantine VALUES
          ('ad_clicks/dt=2025-09-01/hour=05/part-0.jsonl', 1, '2025-09-01T05', '', 'NOT_AN_OBJECT')
        """,
        "bronze_quarantine breaks its promise landed_line_in_one_place: 1 of 2"
      ),
      (
        """
        INSERT INTO bronze_quarantine VALUES
          ('ad_clicks/dt=2025-09-01/hour=05/part-0.jsonl', 9, '2025-09-01T05', '', 'NOT_AN_OBJECT')
        """,
        "bronze_ad_click_events_raw breaks its promise landed_lines_without_gaps: 1 of 1"
      ),
    ])
  func `a broken promise stops the layers above and says which`(
    damage: String, sentence: String
  ) throws {
    let lake = try lake()
    try lake.run()
    try lake.database.connection.execute(damage)
    try lake.database.connection.execute(
      "UPDATE gold_advertiser_spend SET click_count = 0, record_count = 0")
    try lake.database.connection.execute("DELETE FROM gold_campaign_health")
    let gold = [Registry.goldCampaignHealth, Registry.goldAdvertiserSpend]
    let before = try lake.digests(gold)
    let outcome = try lake.run()
    #expect(outcome.problems.map(\.status) == outcome.problems.map { _ in .violations })
    #expect(outcome.problems.contains { $0.sentence.hasPrefix(sentence) }, "\(outcome.problems)")
    #expect(outcome.judged.last != .gold)
    #expect(try lake.digests(gold) == before)
  }

  @Test(
    arguments: [
      ("gross_spend_micros = gross_spend_micros + 1", "gold_is_silver_gross"),
      ("net_spend_micros = net_spend_micros - 1", "gold_is_silver_net"),
      ("can_serve = 0", "can_serve_follows_money"),
    ])
  func `gold that was tampered with is found`(change: String, expectation: String) throws {
    let lake = try lake()
    try lake.run()
    try lake.database.connection.execute("UPDATE gold_advertiser_spend SET \(change)")
    let outcome = try lake.run()
    #expect(outcome.problems.contains { $0.sentence.contains(expectation) })
    // Everything anew mends it.
    #expect(try lake.run(all: true).problems.isEmpty)
  }
}
