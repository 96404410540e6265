import Pipeline
import Registry
import SQLite
import Store
import Tables
import Testing

/// Every invariant about what is made today, broken by plain SQL: `verify` names it.
@Suite struct InvariantMutationTests {
  private static let hour =
    "WHERE (line_item_id, hour_ts) = (SELECT line_item_id, hour_ts FROM "
    + "campaign_performance WHERE impressions > 20 ORDER BY 1, 2 LIMIT 1 OFFSET 5)"

  private static let event =
    "WHERE id = (SELECT min(id) FROM truth_events WHERE defect = 'none' AND event_type = 'ad_click')"

  /// An invariant and what breaks it; a new invariant about tables that are filled needs a line here.
  static let mutations: [(invariant: String, change: String)] = [
    (
      "flights_apart",
      "INSERT INTO flights SELECT 999, line_item_id, end_date, end_date, created_at, updated_at FROM flights WHERE id = 1"
    ),
    ("campaign_spans_flights", "UPDATE campaigns SET end_date = '2099-01-01' WHERE id = 1"),
    ("bid_within_target", "UPDATE line_items SET bid_cpm_micros = 999000000 WHERE id = 1"),
    ("budgets_add_up", "UPDATE line_items SET budget_micros = budget_micros + 10000 WHERE id = 1"),
    ("budgets_payable", "UPDATE line_items SET budget_micros = budget_micros + 1 WHERE id = 1"),
    (
      "campaign_follows_title",
      "UPDATE campaigns SET title_id = 1, brand_id = (SELECT max(id) FROM brands) WHERE id = 1"
    ),
    ("alias_leads_to_row", "UPDATE mapping_aliases SET target_id = 9999 WHERE id = 1"),
    (
      "hour_well_formed",
      "UPDATE campaign_performance SET hour_ts = substr(hour_ts, 1, 14) || '30:00Z' \(hour)"
    ),
    ("hour_inside_flight", "UPDATE gen_manifest SET as_of = '2001-01-01T00:00:00Z'"),
    ("hour_calendar", "UPDATE campaign_performance SET is_weekend = 1 - is_weekend \(hour)"),
    ("hour_throttle", "UPDATE campaign_performance SET throttle_ppm = 0 \(hour)"),
    ("hour_watch_seconds", "UPDATE campaign_performance SET watch_seconds = 9000000 \(hour)"),
    (
      "hour_price",
      "UPDATE campaign_performance SET clearing_cpm_micros = clearing_cpm_micros + 900000 \(hour)"
    ),
    ("reach_never_falls", "UPDATE campaign_performance SET cumulative_reach = 0 \(hour)"),
    ("reach_step", "UPDATE campaign_performance SET cumulative_reach = 900000000 \(hour)"),
    ("reach_within_total", "UPDATE campaign_performance SET reach = 900000000 \(hour)"),
    (
      "reach_within_impressions",
      "UPDATE campaign_performance SET cumulative_reach = 900000000 \(hour)"
    ),
    ("hours_complete", "DELETE FROM campaign_performance \(hour)"),
    ("allowance_lifetime", "UPDATE budgets SET amount_micros = 1, type = 'LIFETIME'"),
    ("allowance_daily", "UPDATE budgets SET amount_micros = 1, type = 'DAILY'"),
    (
      "breakdown_sums",
      "UPDATE performance_breakdown SET clicks = clicks + 1 WHERE dimension = 'DEVICE'"
    ),
    (
      "breakdown_date",
      "UPDATE performance_breakdown SET date = '2025-02-29' WHERE (line_item_id, date, dimension, value) = "
        + "(SELECT line_item_id, date, dimension, value FROM performance_breakdown LIMIT 1)"
    ),
    ("vast_error_sums", "UPDATE vast_errors SET count = count + 1"),
    (
      "change_not_later",
      "INSERT INTO status_changes VALUES (1, 'CAMPAIGN', 1, '2999-01-01T00:00:00Z', 'ACTIVE', 'PAUSED', 'x')"
    ),
    (
      "third_party_days",
      "UPDATE third_party_delivery SET date = '2001-01-01' WHERE (line_item_id, date, vendor) = "
        + "(SELECT line_item_id, date, vendor FROM third_party_delivery LIMIT 1)"
    ),
    ("gen_manifest_options_is_json", "UPDATE gen_manifest SET options = '{'"),
    ("planned_changes_row_json_is_json", "UPDATE planned_changes SET row_json = '{'"),
    ("ticket_moves_legal", "UPDATE ticket_events SET to_stage = 'LIVE' WHERE id = 2"),
    ("ticket_gate", "DELETE FROM qa_checks"),
    ("ticket_history_continuous", "UPDATE ticket_events SET from_stage = 'LIVE' WHERE id = 2"),
    ("ticket_history_ends", "UPDATE tickets SET attempts = 0, status = 'DRAFT', stage = 'NEW'"),
    ("name_follows_ticket", "UPDATE tickets SET channel_id = channel_id % 7 + 1"),
    ("tickets_code_follows_id", "UPDATE tickets SET code = 'TKT-99999' WHERE id = 1"),
    ("platform_objects_request_json_is_json", "UPDATE platform_objects SET request_json = '{'"),
    ("platform_objects_response_json_is_json", "UPDATE platform_objects SET response_json = '{'"),
    ("titles_code_follows_id", "UPDATE titles SET code = 'TTL-9999' WHERE id = 1"),
    ("campaigns_code_follows_id", "UPDATE campaigns SET code = 'CMP-9999' WHERE id = 1"),
    (
      "line_items_targeting_json_is_json", "UPDATE line_items SET targeting_json = '{' WHERE id = 1"
    ),
    (
      "line_items_device_targets_json_is_json",
      "UPDATE line_items SET device_targets_json = 'x' WHERE id = 1"
    ),
    (
      "creatives_interactive_meta_json_is_json",
      "UPDATE creatives SET interactive_meta_json = '{' WHERE id = 1"
    ),
    ("event_amounts", "UPDATE truth_events SET amount_micros = amount_micros + 1 \(event)"),
    ("landed_lines", "UPDATE truth_events SET click_id = click_id || 'x' \(event)"),
    (
      "silver_judgements",
      "UPDATE silver_ad_click_events_clean SET invalid_reason = 'BAD_AMOUNT' WHERE click_id = "
        + "(SELECT click_id FROM truth_events \(event))"
    ),
    (
      "gold_reconciles",
      "UPDATE gold_advertiser_spend SET gross_spend_micros = gross_spend_micros + 1"
    ),
    (
      "targeting_listed", "UPDATE line_items SET targeting_json = '{\"NOPE\":[\"x\"]}' WHERE id = 1"
    ),
    (
      "device_targets_listed",
      "UPDATE line_items SET device_targets_json = '{\"NOPE\":[\"x\"]}' WHERE id = 1"
    ),
  ]

  /// Broken by one statement for every table that has both instants.
  private static var stamps: [(invariant: String, change: String)] {
    Registry.tables.filter { table in
      Set(table.columns.map(\.name)).isSuperset(of: ["created_at", "updated_at"])
    }.map { table in
      (
        "\(table.name)_changed_after_made",
        "UPDATE \(SQLText.identifier(table.name)) SET updated_at = '2000-01-01T00:00:00Z'"
      )
    }
  }

  @Test func `a planted fault is named by its invariant`() throws {
    let business = try SmallBusiness()
    for seed in 1...3 { try business.addCampaign(seed: UInt64(seed)) }
    try business.addLayers()
    let database = try business.opened()
    let before = try business.judged(database, after: "SELECT 1") { try Verification(of: database) }
    #expect(before.verdicts.filter { !$0.holds }.map(\.name) == [])
    let filled = Set(try Registry.tables.filter { try database.count(of: $0) > 0 }.map(\.name))
    let known = Dictionary(
      (Self.mutations + Self.stamps).map { ($0.invariant, $0.change) },
      uniquingKeysWith: { first, _ in first })
    let wanted = Verification.invariants.filter {
      filled.isSuperset(of: $0.tables)
        || known[$0.name] != nil && !filled.isDisjoint(with: $0.tables)
    }
    for invariant in wanted {
      guard let change = known[invariant.name] else {
        Issue.record("no mutation breaks \(invariant.name): \(invariant.sentence)")
        continue
      }
      let keys = try business.judged(database, after: change) {
        try database.violations(of: invariant, limit: 1)
      }
      #expect(!keys.isEmpty, "\(invariant.name) holds after \(change)")
    }
    #expect(wanted.count > 40)
  }

  @Test(
    arguments: [
      ("DROP TRIGGER tr_taxonomy_names_append_only_update", "schema"),
      ("DROP VIEW delivery; CREATE VIEW delivery AS SELECT 1 AS one", "schema"),
      ("DROP INDEX ix_advertisers_brand_id", "schema"),
      ("UPDATE campaigns SET market_id = 9999", "fk_campaigns_market_id"),
      ("UPDATE campaigns SET target_cpm_micros = 0", "ck_campaigns_target_cpm_micros_range"),
      ("UPDATE advertisers SET industry = 'NOPE'", "ck_advertisers_industry_values"),
      ("UPDATE advertisers SET name = name || ' '", "digest_advertisers"),
      ("DELETE FROM audiences WHERE id = 20", "digest_audiences"),
      (
        "UPDATE gen_manifest SET profile_hash = '0123456789abcdef0123456789abcdef'",
        "digest_gen_manifest"
      ),
      ("UPDATE budgets SET amount_micros = 1, type = 'DAILY'", "allowance_daily"),
      ("UPDATE gen_manifest SET options = '{'", "gen_manifest_options_is_json"),
      (
        "UPDATE gen_manifest_tables SET digest = '0123456789abcdef0123456789abcdef' WHERE \"table\" = 'brands'",
        "digest_brands"
      ),
    ] as [(String, String)])
  func `what no invariant is about is named, too`(change: String, name: String) throws {
    let business = try SmallBusiness()
    try business.addCampaign(seed: 1)
    let database = try business.opened()
    try database.connection.begin()
    try database.connection.execute(change)
    let violated = try Verification(of: database).verdicts.filter { !$0.holds }
    #expect(
      violated.contains { $0.name == name && !$0.examples.isEmpty }, "\(violated.map(\.name))")
  }
}
