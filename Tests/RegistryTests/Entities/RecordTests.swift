import Registry
import Tables
import Testing

/// The tables of which this suite speaks: what is measured, done, derived and noted.
private let tables =
  Registry.delivery + Registry.adOps + Registry.lakehouse + Registry.provenance

@Suite struct RecordTests {
  private let world = ExampleWorld()

  @Test(arguments: tables.map(\.name))
  func `the example row breaks nothing and every witness breaks its rule`(name: String) throws {
    let table = try #require(Registry.table(named: name))
    #expect(world.refusals[name] == nil)
    #expect(world.unbrokenRules(of: table) == [])
  }

  @Test func `tables stand in the order of the data model, parents first`() {
    #expect(
      Registry.delivery.map(\.name) == [
        "campaign_performance", "performance_breakdown", "vast_errors", "third_party_delivery",
        "truth_incidents",
      ])
    #expect(
      Registry.adOps.map(\.name) == [
        "tickets", "ticket_requests", "ticket_events", "qa_checks", "platform_objects", "alerts",
        "truth_mistakes", "taxonomy_names",
      ])
    var placed: Set<String> = []
    for table in Registry.tables {
      placed.insert(table.name)
      for key in table.foreignKeys { #expect(placed.contains(key.table), "\(table.name)") }
    }
  }

  @Test func `logs and truth keep what they point at from being deleted`() {
    for table in tables where table.kind == .log || table.kind == .truth {
      for key in table.foreignKeys {
        #expect(key.onDelete == .restrict, "\(table.name) \(key.columns)")
      }
    }
    for table in Registry.delivery where table.kind == .fact {
      for key in table.foreignKeys {
        #expect(key.onDelete == .cascade, "\(table.name) \(key.columns)")
      }
    }
  }

  @Test func `an hour has the columns of the data model in the order in which it is written`() {
    #expect(Registry.campaignPerformance.isHot && !Registry.campaignPerformance.hasRowID)
    #expect(
      Registry.campaignPerformance.columns.map(\.name) == [
        "line_item_id", "hour_ts", "campaign_id", "flight_id", "local_hour", "day_of_week",
        "is_business_hour", "is_weekend", "daypart", "requests", "responses",
        "eligible_impressions", "auctions_won", "impressions", "measurable_impressions",
        "viewable_impressions", "audible_impressions", "invalid_impressions", "video_start",
        "video_q25", "video_q50", "video_q75", "video_q100", "skips", "clicks", "invalid_clicks",
        "qr_scans", "interactive_engagements", "conversions", "reach", "cumulative_reach",
        "watch_seconds", "error_count", "timeout_count", "throttle_ppm", "clearing_cpm_micros",
        "spend_micros",
      ])
  }

  @Test func `lower bounds that follow from the order of counts are not repeated in the DDL`() {
    let table = Registry.campaignPerformance
    let implied = [
      "requests", "responses", "eligible_impressions", "auctions_won", "impressions",
      "measurable_impressions", "video_start", "video_q25", "video_q50", "video_q75", "clicks",
    ].map { "ck_campaign_performance_\($0)_range" }
    #expect(table.impliedRules == Set(implied))
    #expect(!table.createStatement.contains(" IN ("))
    #expect(!table.createStatement.contains("GLOB"))
  }

  @Test(
    arguments: [
      (["requests": 10, "responses": 9, "eligible_impressions": 8, "auctions_won": 7], []),
      (
        ["requests": 10, "responses": 8, "eligible_impressions": 7, "auctions_won": 6],
        ["responses_floor"]
      ),
      (
        ["requests": 10, "responses": 10, "eligible_impressions": 7, "auctions_won": 6],
        ["eligible_floor"]
      ),
      (
        [
          "requests": 3, "responses": 3, "eligible_impressions": 3, "auctions_won": 3,
          "impressions": 2, "reach": 1, "error_count": 1, "timeout_count": 1,
        ], ["failures"]
      ),
      (
        [
          "requests": 3, "responses": 3, "eligible_impressions": 3, "auctions_won": 3,
          "impressions": 3, "reach": 1, "clicks": 2, "qr_scans": 1, "conversions": 3,
        ], []
      ),
    ] as [([String: Value], [String])])
  func `the funnel's floors and sums are judged to the last count`(
    values: [String: Value], broken: [String]
  ) {
    var row = Registry.campaignPerformance.example
    for (name, value) in values { row[name] = value }
    let checks = world.validator.violations(of: row).map(\.rule.name)
      .filter { $0.hasPrefix("ck_") }
    #expect(checks == broken.map { "ck_campaign_performance_\($0)" })
  }

  @Test func `a ticket's status and stage are one of the eleven pairs`() {
    var legal: [String] = []
    for status in TicketStatus.allCases {
      for stage in TicketStage.allCases {
        var row = Registry.tickets.example
        row["status"] = .text(status.rawValue)
        row["stage"] = .text(stage.rawValue)
        let isRefused = world.validator.violations(of: row).contains {
          $0.rule.name == "ck_tickets_status_stage"
        }
        if !isRefused { legal.append("\(status.rawValue) \(stage.rawValue)") }
      }
    }
    #expect(
      Set(legal) == [
        "DRAFT NEW", "DRAFT IN_REVIEW", "DRAFT WAITING_ON_CLIENT", "QA_TESTING TRAFFICKING",
        "QA_TESTING QA", "QA_FAILED BLOCKED", "READY_FOR_API READY_TO_LAUNCH",
        "TRAFFICKED_SUCCESS READY_TO_LAUNCH", "TRAFFICKED_SUCCESS LIVE",
        "TRAFFICKED_SUCCESS COMPLETED", "FAILED BLOCKED",
      ])
  }

  @Test func `a VAST code is one of the standard's, and 404 is none`() {
    #expect(VASTErrorCode.all.map(\.code) == VASTErrorCode.all.map(\.code).sorted())
    #expect(VASTErrorCode.all.count == 38)
    #expect(VASTErrorCode.named(404) == nil)
    #expect(VASTErrorCode.named(303)?.meaning == "The chain of wrappers ends without an ad.")
  }

  @Test func `seeds of 64 bits and digests of 128 bits can be stored`() {
    var row = Registry.genManifest.example
    row["id"] = 2
    row["seed"] = "18446744073709551615"
    row["profile_hash"] = "0123456789abcdef0123456789abcdef"
    #expect(world.validator.violations(of: row) == [])
  }
}
