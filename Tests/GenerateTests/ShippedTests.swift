import Generate
import Registry
import Tables
import Testing
import Units

struct ShippedTests {
  @Test(arguments: ShippedSpecs.all)
  func `every shipped campaign is completed to rows that the registry accepts`(
    spec: CampaignSpec
  ) {
    let campaign = Trial.generate(spec)
    #expect(Trial.violations(of: campaign) == [])
    #expect(
      campaign.rows.map(\.table.name) == [
        "brands", "advertisers", "campaigns", "line_items", "flights", "budgets",
        "frequency_caps", "creatives",
      ] || campaign.rows.first?.table.name == "advertisers")
  }

  @Test(arguments: ShippedSpecs.all)
  func `what a shipped campaign gives stays as it was given`(spec: CampaignSpec) {
    let campaign = Trial.generate(spec)
    let entities = [
      (Registry.advertisers, spec.advertiser), (Registry.campaigns, spec.campaign),
      (Registry.budgets, spec.budget), (Registry.lineItems, spec.lineItems[0].lineItem),
      (Registry.creatives, spec.lineItems[0].creatives[0]),
    ]
    for (table, entity) in entities {
      for column in entity.columns {
        #expect(campaign.row(of: table)[column] == entity[column], "\(table.name).\(column)")
      }
    }
  }

  @Test func `the first shipped campaign begins on a working day three weeks before its flight`() {
    let campaign = Trial.generate(ShippedSpecs.luxuryAuto)
    // The first of September 2025 and the eleventh of August 2025 were Mondays.
    #expect(campaign.start.description == "2025-08-11T09:00:00Z")
    #expect(campaign.asOf.description == "2025-09-24T00:00:00Z")
    let row = campaign.row(of: Registry.campaigns)
    #expect(row["start_date"] == "2025-09-01")
    #expect(row["end_date"] == "2025-09-20")
    #expect(row["stream_key"] == "Luxury Auto Co/EV Awareness Launch")
    #expect(row["origin"] == "luxury_auto_awareness")
    let item = campaign.row(of: Registry.lineItems)
    #expect(item["stream_key"] == "Luxury Auto Co/EV Awareness Launch/EV Cinematic 30s")
    #expect(item["budget_micros"] == 120_000_000_000)
  }
}
