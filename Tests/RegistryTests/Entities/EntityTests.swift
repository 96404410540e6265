import Registry
import Tables
import Testing

/// The tables of which this suite speaks.
private let tables = Registry.reference + Registry.commerce + [Registry.taxonomyNames]

@Suite struct EntityTests {
  private let world = ExampleWorld()

  @Test(arguments: tables.map(\.name))
  func `the example row breaks nothing and every witness breaks its rule`(name: String) throws {
    let table = try #require(Registry.table(named: name))
    #expect(world.refusals[name] == nil)
    #expect(world.unbrokenRules(of: table) == [])
  }

  @Test func `tables and their columns stand in the order of the data model`() {
    #expect(
      Registry.reference.map(\.name) == [
        "currencies", "markets", "brands", "channels", "mapping_aliases", "audiences", "users",
        "ticket_types", "titles",
      ])
    #expect(
      Registry.commerce.map(\.name) == [
        "advertisers", "campaigns", "line_items", "flights", "budgets", "budget_changes",
        "status_changes", "frequency_caps", "creatives", "planned_changes",
      ])
  }

  @Test func `deleting an advertiser takes its whole tree along and no fixed row`() {
    func rule(_ table: Table, _ column: String) -> DeleteRule? {
      table.column(named: column)?.reference?.onDelete
    }
    #expect(rule(Registry.campaigns, "advertiser_id") == .cascade)
    #expect(rule(Registry.lineItems, "campaign_id") == .cascade)
    for table in [Registry.budgets, Registry.budgetChanges] {
      #expect(rule(table, "campaign_id") == .cascade, "\(table.name)")
    }
    for table in [Registry.flights, Registry.creatives, Registry.frequencyCaps] {
      #expect(rule(table, "line_item_id") == .cascade, "\(table.name)")
    }
    let fixed = Set(Registry.reference.map(\.name))
    for key in tables.flatMap(\.foreignKeys) where fixed.contains(key.table) {
      #expect(key.onDelete == .restrict, "\(key.columns)")
    }
    #expect(rule(Registry.taxonomyNames, "campaign_id") == .restrict)
    #expect(Registry.reference.allSatisfy { !$0.isDeletable })
  }

  @Test func `a flight may last one day and never ends before it starts`() {
    func names(_ start: Value, _ end: Value) -> [String] {
      var row = Registry.flights.example
      row["start_date"] = start
      row["end_date"] = end
      row["id"] = 2
      return world.validator.violations(of: row).map(\.rule.name)
    }
    #expect(names("2026-01-05", "2026-01-05") == [])
    #expect(names("2025-12-31", "2026-01-01") == [])
    #expect(names("2026-01-06", "2026-01-05") == ["ck_flights_end_date_ge_start_date"])
  }

  @Test func `a bid is more than nothing and at most 1,000 units a thousand impressions`() {
    func isAccepted(_ micros: Int64) -> Bool {
      var row = Registry.lineItems.example
      row["bid_cpm_micros"] = .integer(micros)
      return !world.validator.violations(of: row).contains {
        $0.rule.name == "ck_line_items_bid_cpm_micros_range"
      }
    }
    #expect(
      [0, 1, 25_000_000, 1_000_000_000, 1_000_000_001].map(isAccepted) == [
        false, true, true, true, false,
      ])
  }

  @Test func `a creative that breaks every specification can still be stored`() {
    var row = Registry.creatives.example
    let mistakes: KeyValuePairs<String, Value> = [
      "id": 2, "frame_rate": "60", "frame_rate_mode": "VARIABLE", "scan_type": "INTERLACED",
      "aspect_ratio": "R4_3", "color_primaries": "BT_2020", "transfer_function": "HLG",
      "mime_type": "VIDEO/WEBM", "file_format": "MP4", "bitrate_kbps": 300, "loudness_lkfs": -9.5,
      "duration_seconds": 31, "audio_channels": "MONO", "audio_sample_rate_hz": 22_050,
      "landing_page_url": "http://localhost/todo", "ad_id": "short",
      "click_tracker_url": "https://track.example/c",
    ]
    for (column, value) in mistakes { row[column] = value }
    #expect(world.validator.violations(of: row) == [])
  }

  @Test func `a name on a channel is given once and never changed`() {
    #expect(
      Registry.commerceTriggers.map(\.event) == ["BEFORE UPDATE", "BEFORE DELETE", "BEFORE INSERT"])
    #expect(Registry.commerceTriggers.allSatisfy { $0.table == "taxonomy_names" })
    #expect(
      Registry.taxonomyNames.uniqueKeys == [["campaign_id", "channel_id"], ["name"]])
    #expect(!Registry.taxonomyNames.isCreatable && !Registry.taxonomyNames.isUpdatable)
  }
}
