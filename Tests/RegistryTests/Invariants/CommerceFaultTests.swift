import Registry
import Tables
import Testing

/// Faults planted in a database that holds one example row of every table.
@Suite struct CommerceFaultTests {
  private let database: RegistryDatabase

  init() throws {
    database = try RegistryDatabase()
    for table in ExampleWorld.parentsFirst(Registry.tables) {
      try database.insert(table, table.name == "tickets" ? ["code": "TKT-00001"] : [:])
    }
  }

  private func violated() throws -> Set<String> {
    let broken = try Registry.commerceInvariants.filter { try !database.rows($0.sql).isEmpty }
    return Set(broken.map(\.name))
  }

  @Test func `one example row of every table keeps every invariant of commerce`() throws {
    #expect(try violated() == [])
    #expect(try database.rows("PRAGMA foreign_key_check") == [])
  }

  @Test(
    arguments: [
      ("UPDATE flights SET end_date = '2026-01-06'", ["campaign_spans_flights"]),
      ("UPDATE campaigns SET start_date = '2026-01-01'", ["campaign_spans_flights"]),
      ("UPDATE line_items SET bid_cpm_micros = 2", ["bid_within_target"]),
      ("UPDATE line_items SET budget_micros = 2", ["budgets_add_up"]),
      (
        "UPDATE budgets SET amount_micros = 2000000; UPDATE line_items SET budget_micros = 1500000",
        ["budgets_add_up", "budgets_payable"]
      ),
      (
        "PRAGMA foreign_keys = OFF; UPDATE campaigns SET title_id = 1, brand_id = 2",
        ["campaign_follows_title"]
      ),
      ("UPDATE mapping_aliases SET target_id = 2", ["alias_leads_to_row"]),
      ("UPDATE status_changes SET entity_id = 2", ["status_change_leads_to_row"]),
      (
        "UPDATE status_changes SET effective_at = '2026-01-05T12:00:01Z'", ["change_not_later"]
      ),
      ("UPDATE truth_incidents SET ends_at = '2026-01-05T12:00:01Z'", ["incident_not_later"]),
      ("DELETE FROM budget_changes", ["planned_change_came"]),
      (
        "UPDATE planned_changes SET effective_at = '2026-01-05T12:00:01Z'",
        ["planned_change_came"]
      ),
      ("PRAGMA foreign_keys = OFF; UPDATE tickets SET channel_id = 2", ["name_follows_ticket"]),
      ("UPDATE campaigns SET code = 'CMP-00001'", ["campaigns_code_follows_id"]),
      (
        "UPDATE line_items SET targeting_json = '{'", ["line_items_targeting_json_is_json"]
      ),
      (
        "UPDATE users SET updated_at = '2026-01-05T08:59:59Z'",
        ["users_changed_after_made"]
      ),
    ] as [(String, [String])])
  func `a planted fault is found, and nothing else of commerce`(
    statement: String, invariants: [String]
  ) throws {
    try database.run(statement)
    #expect(try violated() == Set(invariants))
  }

  @Test(
    arguments: [
      ("2026-01-05", "2026-01-05", ["1|2"]), ("2026-01-01", "2026-01-31", ["1|2"]),
      ("2026-01-06", "2026-01-06", []), ("2026-01-01", "2026-01-04", []),
    ] as [(String, String, [String])])
  func `flights overlap when they share a day`(
    start: String, end: String, found: [String]
  ) throws {
    try database.insert(
      Registry.flights, ["id": 2, "start_date": .text(start), "end_date": .text(end)])
    #expect(try database.violations(of: "flights_apart") == found)
  }

  @Test(
    arguments: [
      (#"{"DEVICE": ["TV", "CONSOLE"], "GEO_REGION": ["US-CA"], "GEO_DMA": ["501"]}"#, []),
      (#"{"AGE_RANGE": ["65+"], "MATURITY": []}"#, []),
      (#"{"DEVICE": ["TV", "CTV"]}"#, ["1|DEVICE|CTV"]),
      (#"{"GEO_REGION": ["California"]}"#, ["1|GEO_REGION|California"]),
      (#"{"POSTCODE": ["10001"]}"#, ["1|POSTCODE|10001"]),
      (#"{"DEVICE": "TV"}"#, ["1|DEVICE|-"]),
    ] as [(String, [String])])
  func `targets are values of the list of their own key`(json: String, found: [String]) throws {
    try database.run("UPDATE line_items SET targeting_json = '\(json)'")
    #expect(try database.violations(of: "targeting_listed") == found)
  }

  @Test func `a telephone is no browser`() throws {
    let json = #"{"PLATFORM": ["IOS"], "BROWSER": ["SAFARI", "IOS"]}"#
    try database.run("UPDATE line_items SET device_targets_json = '\(json)'")
    #expect(try database.violations(of: "device_targets_listed") == ["1|BROWSER|IOS"])
  }

  @Test(arguments: ["UPDATE taxonomy_names SET year = 2027", "DELETE FROM taxonomy_names"])
  func `a name that was given stays`(statement: String) throws {
    #expect(throws: (any Error).self) { try database.run(statement) }
    #expect(try database.rows("SELECT count(*) FROM taxonomy_names") == ["1"])
  }
}
