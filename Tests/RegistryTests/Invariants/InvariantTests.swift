import Registry
import Tables
import Testing

/// The first hour of the first line item, as SQL names it.
private let hour = "line_item_id = 1 AND hour_ts = '2025-09-01T12:00:00Z'"

@Suite struct InvariantTests {
  @Test func `an empty database keeps every invariant`() throws {
    #expect(try RegistryDatabase().violatedInvariants() == [])
  }

  @Test func `a sound world keeps every invariant`() throws {
    #expect(try SmallWorld().database.violatedInvariants() == [])
  }

  @Test(
    arguments: [
      (
        "UPDATE campaign_performance SET hour_ts = '2025-09-01T12:30:00Z' WHERE \(hour)",
        ["hour_well_formed"]
      ),
      (
        "UPDATE gen_manifest SET as_of = '2025-09-02T23:59:59Z'",
        ["hour_inside_flight", "hours_complete"]
      ),
      ("UPDATE campaign_performance SET is_weekend = 1 WHERE \(hour)", ["hour_calendar"]),
      ("UPDATE campaign_performance SET is_business_hour = 1 WHERE \(hour)", ["hour_calendar"]),
      ("UPDATE campaign_performance SET daypart = 'OVERNIGHT' WHERE \(hour)", ["hour_calendar"]),
      ("UPDATE campaign_performance SET throttle_ppm = 0 WHERE \(hour)", ["hour_throttle"]),
      (
        "UPDATE campaign_performance SET watch_seconds = 301 WHERE \(hour)",
        ["hour_watch_seconds"]
      ),
      (
        "UPDATE campaign_performance SET clearing_cpm_micros = 20000100 WHERE \(hour)",
        ["hour_price"]
      ),
      (
        "UPDATE campaign_performance SET cumulative_reach = 25 WHERE \(hour)",
        ["reach_never_falls", "reach_step"]
      ),
      (
        "UPDATE campaign_performance SET cumulative_reach = cumulative_reach + 3 WHERE line_item_id = 1",
        ["reach_step"]
      ),
      (
        "UPDATE campaign_performance SET reach = 10, cumulative_reach = 9 WHERE line_item_id = 1",
        ["reach_within_total"]
      ),
      (
        """
        UPDATE campaign_performance SET reach = 10, cumulative_reach = 11
        WHERE line_item_id = 1 AND hour_ts < '2025-09-01T04:00:00Z'
        """, ["reach_step", "reach_within_impressions"]
      ),
      (
        "DELETE FROM campaign_performance WHERE \(hour)",
        ["hours_complete", "breakdown_sums", "vast_error_sums"]
      ),
      (
        "UPDATE performance_breakdown SET clicks = 1 WHERE value = 'a' AND dimension = 'DEVICE'",
        ["breakdown_sums"]
      ),
      (
        "DELETE FROM performance_breakdown WHERE dimension = 'MARKET' AND line_item_id = 2",
        ["breakdown_sums"]
      ),
      ("UPDATE vast_errors SET count = 9 WHERE code = 402", ["vast_error_sums"]),
      ("DELETE FROM vast_errors WHERE date = '2025-09-02'", ["vast_error_sums"]),
      (
        "UPDATE third_party_delivery SET date = '2025-09-03' WHERE date = '2025-09-02'",
        ["third_party_days"]
      ),
      ("UPDATE budgets SET amount_micros = 19199999", ["allowance_lifetime", "budgets_add_up"]),
    ] as [(String, [String])])
  func `a planted fault is found, and nothing else`(
    statement: String, invariants: [String]
  ) throws {
    let database = try SmallWorld().database
    try database.run(statement)
    #expect(Set(try database.violatedInvariants()) == Set(invariants))
  }

  @Test(arguments: ["2025-09-31T12:00:00Z", "2025-09-01 12:00:00", "2025-09-01T12:00:01Z", "x"])
  func `what is no hour is found`(text: String) throws {
    let database = try SmallWorld().database
    try database.run("UPDATE campaign_performance SET hour_ts = '\(text)' WHERE \(hour)")
    #expect(try database.violations(of: "hour_well_formed") == ["1|\(text)"])
  }

  @Test func `a breakdown's date is a date of the calendar`() throws {
    let database = try SmallWorld().database
    try database.run(
      "UPDATE performance_breakdown SET date = '2025-02-29' WHERE date = '2025-09-02'")
    #expect(try database.violations(of: "breakdown_date").count == 24)
  }

  @Test func `an invariant names the keys of what violates it`() throws {
    let database = try SmallWorld().database
    try database.run("UPDATE campaign_performance SET throttle_ppm = 0 WHERE \(hour)")
    #expect(try database.violations(of: "hour_throttle") == ["1|2025-09-01T12:00:00Z"])
  }

  @Test(
    arguments: [
      // Launched in the flight's third hour: the hours before must not be there.
      ("2025-09-01T02:30:00Z", "< '2025-09-01T03:00:00Z'", []),
      ("2025-09-01T02:30:00Z", "< '2025-09-01T02:00:00Z'", ["hours_complete"]),
      ("2025-09-01T02:30:00Z", "< '2025-09-01T04:00:00Z'", ["hours_complete"]),
      // Never launched: no hour at all, but then the campaign was never simulated.
      (nil, "< '2025-09-01T03:00:00Z'", ["hours_complete"]), (nil, "> ''", []),
    ] as [(String?, String, [String])])
  func `hours begin with the launch of the ticket that asks for them`(
    launch: String?, missing: String, found: [String]
  ) throws {
    let database = try SmallWorld().database
    try database.insert(Registry.tickets, ["launched_at": launch.map { .text($0) } ?? .null])
    try database.run("DELETE FROM campaign_performance WHERE hour_ts \(missing)")
    #expect(try database.violatedInvariants().filter { $0.hasPrefix("hours_") } == found)
  }

  @Test func `a run that simulates only the first hours says so in its options`() throws {
    let database = try SmallWorld().database
    try database.run("DELETE FROM campaign_performance WHERE hour_ts >= '2025-09-02T06:00:00Z'")
    #expect(try database.violations(of: "hours_complete") == ["1|1", "2|2"])
    try database.run("UPDATE gen_manifest SET options = '{\"hours\": 30}'")
    #expect(try database.violations(of: "hours_complete") == [])
    try database.run("UPDATE gen_manifest SET options = '{\"hours\": 31}'")
    #expect(try database.violations(of: "hours_complete") == ["1|1", "2|2"])
  }

  @Test(
    arguments: [
      // Paused at 05:30, so that the hour itself may still deliver, until 08:00.
      ("CAMPAIGN", 1, 2), ("LINE_ITEM", 2, 1), ("LINE_ITEM", 3, 0),
    ] as [(String, Int64, Int)])
  func `whole hours of a pause deliver nothing`(entity: String, id: Int64, lines: Int) throws {
    let database = try SmallWorld().database
    let changes = [
      ("2025-09-01T05:30:00Z", "ACTIVE", "PAUSED"), ("2025-09-01T08:00:00Z", "PAUSED", "ACTIVE"),
    ]
    for (number, change) in changes.enumerated() {
      try database.insert(
        Registry.statusChanges,
        [
          "id": .integer(Int64(number + 1)), "entity": .text(entity), "entity_id": .integer(id),
          "effective_at": .text(change.0), "from_status": .text(change.1),
          "to_status": .text(change.2),
        ])
    }
    let expected = (lines == 2 ? [1, 2] : lines == 1 ? [2] : []).flatMap { line in
      ["06", "07"].map { "\(line)|2025-09-01T\($0):00:00Z" }
    }
    #expect(try database.violations(of: "hours_stopped").sorted() == expected)
  }

  @Test func `before its first change a line item has the status that it changes from`() throws {
    let database = try SmallWorld().database
    try database.insert(
      Registry.statusChanges,
      [
        "entity": "LINE_ITEM", "entity_id": 1, "effective_at": "2025-09-01T01:00:01Z",
        "from_status": "DRAFT", "to_status": "ACTIVE",
      ])
    #expect(try database.violations(of: "hours_stopped") == ["1|2025-09-01T00:00:00Z"])
  }

  @Test func `every invariant is a sentence and names tables that exist`() {
    for invariant in Registry.invariants {
      #expect(!invariant.sentence.hasSuffix(".") && invariant.sentence.count <= 150)
      #expect(invariant.tables.allSatisfy { Registry.table(named: $0) != nil })
      #expect(invariant.sql.hasPrefix("SELECT") || invariant.sql.hasPrefix("WITH"))
    }
    #expect(Set(Registry.invariants.map(\.name)).count == Registry.invariants.count)
  }
}
