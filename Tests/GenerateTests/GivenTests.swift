import Chance
import Generate
import Registry
import Tables
import Testing
import Units

struct GivenTests {
  /// Columns that a user gives, and that the program may not touch then.
  private func columns(_ table: Table) -> [Column] {
    table.columns.filter { $0.input.contains(.create) && $0.reference == nil && $0.name != "name" }
  }

  /// Takes every second value of a row as given, by chance.
  private func given(_ row: Row, _ stream: Chance.Stream, _ number: UInt64) -> EntitySpec {
    var entity = EntitySpec(row.table.name, at: SpecBuilding.place)
    for (slot, column) in columns(row.table).enumerated()
    where stream.uniform(row: number, slot: UInt64(slot)) < 0.5 {
      entity.give(Given(row[column.name], at: SpecBuilding.place), for: column.name)
    }
    return entity
  }

  @Test func `any values that are given stay, whatever the rest becomes`() {
    let stream = Chance.Stream(seed: 77, thing: "given", name: StreamName("test"))
    for number in 0..<UInt64(200) {
      // The values of another seed's campaign are legal, and seldom those that are drawn.
      let model = Trial.generate(SpecBuilding.empty(), seed: 1_000 + number)
      var spec = SpecBuilding.named("Amber Foods", "Morning")
      spec.campaign = given(model.row(of: Registry.campaigns), stream, number * 4)
      spec.campaign.give(Given("Morning", at: SpecBuilding.place), for: "name")
      let item = given(model.rows(of: Registry.lineItems)[0], stream, number * 4 + 1)
      let creative = given(model.rows(of: Registry.creatives)[0], stream, number * 4 + 2)
      spec.budget = given(model.row(of: Registry.budgets), stream, number * 4 + 3)
      spec.lineItems = [LineItemSpec(item, creatives: [creative])]
      let campaign = Trial.generate(spec, seed: number)
      let pairs = [
        (spec.campaign, Registry.campaigns), (item, Registry.lineItems),
        (creative, Registry.creatives), (spec.budget, Registry.budgets),
      ]
      for (entity, table) in pairs {
        for column in entity.columns where !["start_date", "end_date"].contains(column) {
          #expect(
            campaign.rows(of: table)[0][column] == entity[column],
            "seed \(number): \(table.name).\(column)")
        }
      }
      #expect(Trial.violations(of: campaign) == [], "seed \(number)")
    }
  }

  @Test func `given budgets of line items stay, and the others share what is left`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.budget = SpecBuilding.entity("budgets", ["amount_micros": 100_000_000])
    spec.lineItems = [
      LineItemSpec(SpecBuilding.entity("line_items", ["budget_micros": 33_330_000])),
      LineItemSpec(EntitySpec("line_items")), LineItemSpec(EntitySpec("line_items")),
    ]
    let parts = Trial.generate(spec).rows(of: Registry.lineItems)
      .compactMap { $0["budget_micros"].integer }
    #expect(parts[0] == 33_330_000)
    #expect(parts.reduce(0, +) == 100_000_000)
    #expect(parts.allSatisfy { $0 % 10_000 == 0 && $0 > 0 })
  }

  @Test func `the campaign's budget is the sum where every line item has one`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.lineItems = [700_000, 1_234_567].map {
      LineItemSpec(SpecBuilding.entity("line_items", ["budget_micros": .integer($0)]))
    }
    #expect(Trial.generate(spec).row(of: Registry.budgets)["amount_micros"] == 1_934_567)
  }

  @Test func `bids without a target make the highest of them the target`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.lineItems = [
      LineItemSpec(SpecBuilding.entity("line_items", ["bid_cpm_micros": 17_000_000])),
      LineItemSpec(EntitySpec("line_items")), LineItemSpec(EntitySpec("line_items")),
    ]
    let campaign = Trial.generate(spec)
    #expect(campaign.row(of: Registry.campaigns)["target_cpm_micros"] == 17_000_000)
    let bids = campaign.rows(of: Registry.lineItems).map { $0["bid_cpm_micros"] }
    #expect(bids == [17_000_000, 16_150_000, 15_300_000])
  }

  @Test func `flights of line items decide the campaign's days`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.flight = SpecBuilding.flight("2025-09-01", days: 30)
    var item = LineItemSpec(EntitySpec("line_items"))
    item.flights = [
      SpecBuilding.flight("2025-09-03", days: 5), SpecBuilding.flight("2025-09-10"),
    ]
    spec.lineItems = [item]
    let campaign = Trial.generate(spec)
    #expect(
      campaign.rows(of: Registry.flights).map { $0.values(of: ["start_date", "end_date"]) } == [
        ["2025-09-03", "2025-09-07"], ["2025-09-10", "2025-09-30"],
      ])
    #expect(campaign.row(of: Registry.campaigns)["start_date"] == "2025-09-03")
    #expect(
      campaign.notes == ["the campaign runs from 2025-09-03 to 2025-09-30, as its line items do"])
  }

  @Test func `a campaign for a title takes brand, genre and earliest day from it`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    // Moonlit Harbor, of Lanternwick Studios, is released on 2026-03-13.
    spec.campaign.give(Given(1, at: SpecBuilding.place), for: "title_id")
    let campaign = Trial.generate(spec)
    let row = campaign.row(of: Registry.campaigns)
    #expect(row["brand_id"] == 5)
    #expect(row["start_date"].description >= "2026-03-13")
    let targeting = campaign.rows(of: Registry.lineItems)[0]["targeting_json"].description
    #expect(targeting.contains(#""CONTENT_GENRE":["DRAMA"]"#))
  }

  @Test func `changes become rows that follow each other`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.flight = SpecBuilding.flight("2026-02-20", days: 30)
    spec.budgetChanges = [
      SpecBuilding.entity(
        "budget_changes", ["effective_at": "2026-03-01T00:00:00Z", "amount_micros": 5_000_000])
    ]
    spec.statusChanges = [("2026-03-02T00:00:00Z", "PAUSED"), ("2026-03-03T00:00:00Z", "ACTIVE")]
      .map { instant, status in
        SpecBuilding.entity(
          "status_changes", ["effective_at": .text(instant), "to_status": .text(status)])
      }
    let campaign = Trial.generate(spec)
    #expect(Trial.violations(of: campaign) == [])
    #expect(campaign.row(of: Registry.budgetChanges)["source"] == "PLAN")
    #expect(
      campaign.rows(of: Registry.statusChanges).map {
        $0.values(of: ["entity", "entity_id", "from_status", "to_status"])
      } == [["CAMPAIGN", 1, "ACTIVE", "PAUSED"], ["CAMPAIGN", 1, "PAUSED", "ACTIVE"]])
  }

  @Test func `one file shown twice has one checksum and one Ad-ID, another length another`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    let files = [15, 15, 30].map { seconds in
      SpecBuilding.entity(
        "creatives",
        ["asset_url": "https://cdn.example.com/a.mp4", "duration_seconds": .integer(seconds)])
    }
    spec.lineItems = [LineItemSpec(EntitySpec("line_items"), creatives: files)]
    let creatives = Trial.generate(spec).rows(of: Registry.creatives)
    #expect(creatives[0]["checksum"] == creatives[1]["checksum"])
    #expect(creatives[0]["ad_id"] == creatives[1]["ad_id"])
    #expect(creatives[0]["ad_id"] != creatives[2]["ad_id"])
  }
}
