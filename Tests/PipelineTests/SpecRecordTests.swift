import Diagnostics
import JSON
import Registry
import Tables
import Testing
import Units

/// What was given of a campaign survives the manifest.
@Suite struct SpecRecordTests {
  private let place = Place(file: "a.yml", line: 3, column: 5)

  private func full() throws -> CampaignSpec {
    var spec = CampaignSpec("launch", at: place)
    spec.start = Given(try Instant(parsing: "2025-08-01T09:00:00Z"), at: place)
    spec.asOf = Given(try Instant(parsing: "2025-10-01T00:00:00Z"), at: place)
    spec.advertiser.give(Given("Luxury Auto Co", at: place), for: "name")
    spec.advertiser.give(newName: Given("LuxAuto", at: place), for: "brand_id")
    spec.advertiser.give(Given(.null, at: place), for: "agency_name")
    spec.campaign.give(Given(25_000_000, at: place), for: "target_cpm_micros")
    spec.budget.give(Given(.text("LIFETIME"), at: place), for: "type")
    spec.flight = FlightSpec(
      start: Given(try CivilDate(parsing: "2025-09-01"), at: place), end: nil,
      days: Given(20, at: place), at: place)
    var change = EntitySpec("budget_changes", at: place)
    change.give(Given("2025-09-08T00:00:00Z", at: place), for: "effective_at")
    spec.budgetChanges = [change]
    var item = EntitySpec("line_items", at: place)
    item.give(Given("EV Cinematic 30s", at: place), for: "name")
    var cap = EntitySpec("frequency_caps", at: place)
    cap.give(Given(3, at: place), for: "max_impressions")
    var creative = EntitySpec("creatives", at: place)
    creative.give(Given(.real(-23.5), at: place), for: "loudness_lkfs")
    spec.lineItems = [
      LineItemSpec(
        item, flights: [FlightSpec(start: nil, end: nil, days: Given(3, at: place), at: place)],
        frequencyCap: cap, creatives: [creative, EntitySpec("creatives", at: place)])
    ]
    spec.incidents = [
      IncidentSpec(
        "VAST_ERRORS", from: Given(try Instant(parsing: "2025-09-05T18:00:00Z"), at: place),
        hours: Given(4, at: place), share: Given(0.3, at: place), device: Given("TV", at: place),
        at: place)
    ]
    return spec
  }

  @Test func `a specification is read back from its record as it was given`() throws {
    let spec = try full()
    let again = try CampaignSpec(
      record: JSONReader.read(spec.record.text(keys: .sorted)), name: spec.name)
    #expect(again.record.text(keys: .sorted) == spec.record.text(keys: .sorted))
    #expect(again.advertiser.newNames["brand_id"]?.value == "LuxAuto")
    #expect(again.advertiser["agency_name"] == .some(.null))
    #expect(again.flight?.range == spec.flight?.range)
    #expect(again.lineItems[0].creatives.count == 2)
    #expect(again.lineItems[0].creatives[0]["loudness_lkfs"] == .real(-23.5))
    #expect(again.incidents[0].share?.value == 0.3)
    #expect(again.start?.value == spec.start?.value && again.asOf?.value == spec.asOf?.value)
  }

  @Test func `a world is read back from its record as it was given`() throws {
    var world = WorldSpec(
      "quarter", at: place, firstDay: try CivilDate(parsing: "2026-01-05"), days: 90,
      advertisers: 40)
    let nothing = try WorldSpec(record: world.record, name: "quarter")
    #expect(nothing.record == world.record && nothing.budget == nil)
    world.industries = [Weighted("AUTOMOTIVE", 3), Weighted("TRAVEL", 0.5)]
    world.campaigns = .zipf(exponent: 1.1, largest: 25)
    world.profiles = [Weighted("mobile_consideration", 2)]
    world.budget = .lognormal(median: 60_000, sigma: 1.3, bounds: 100...1_000_000)
    world.flightDays = .fixed(30)
    world.budgetChanges = BudgetChangeLaw(rate: 0.25, medianChange: 0.3)
    world.incidentRate = 0.15
    world.lineItems = [Weighted(1, 5), Weighted(3, 1)]
    world.markets = [Weighted(7, 6)]
    var again = try WorldSpec(
      record: JSONReader.read(world.record.text(keys: .sorted)), name: "quarter")
    again.place = world.place
    #expect(again == world)
    for broken in [
      #"{}"#, #"{"first_day":"2026-01-05","days":0,"advertisers":1}"#,
      #"{"first_day":"2026-01-05","days":9,"advertisers":1,"campaigns":{"zipf":[1]}}"#,
      #"{"first_day":"2026-01-05","days":9,"advertisers":1,"markets":[["US",1]]}"#,
    ] {
      let record = try JSONReader.read(broken)
      #expect(throws: RecordProblem.self) { try WorldSpec(record: record, name: "x") }
    }
  }

  @Test func `a specification of which nothing is given is read back as that`() throws {
    let spec = CampaignSpec("nothing", at: place)
    #expect(spec.record.text() == #"{"advertiser":{},"campaign":{},"budget":{}}"#)
    let again = try CampaignSpec(record: spec.record, name: "nothing")
    #expect(again.lineItems.isEmpty && again.flight == nil && again.advertiser.columns == [])
  }

  @Test(
    arguments: [
      ("[]", "the campaign is no object"), ("{}", "the campaign has no advertiser"),
      (#"{"advertiser":{"nope":1},"campaign":{},"budget":{}}"#, "advertisers has no column 'nope'"),
      (#"{"advertiser":{"name":1},"campaign":{},"budget":{}}"#, "advertisers.name holds 1"),
      (
        #"{"advertiser":{},"campaign":{},"budget":{},"start":"now"}"#,
        "start of the campaign holds \"now\""
      ),
      (#"{"advertiser":{},"campaign":{},"budget":{},"line_items":3}"#, "line_items is no list"),
    ] as [(String, String)])
  func `a record that was damaged is refused with its place`(text: String, sentence: String) throws
  {
    let record = try JSONReader.read(text)
    let problem = #expect(throws: RecordProblem.self) {
      try CampaignSpec(record: record, name: "x")
    }
    #expect(problem?.sentence == sentence)
  }
}
