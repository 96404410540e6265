import Generate
import Registry
import Tables
import Testing
import Units

struct InvarianceTests {
  private func values(_ campaign: GeneratedCampaign, _ table: Table, _ columns: [String])
    -> [[Value]]
  {
    campaign.rows(of: table).map { $0.values(of: columns) }
  }

  /// The columns that do not point at other rows.
  private func ownColumns(_ table: Table) -> [String] {
    table.columns.filter { $0.reference == nil }.map(\.name)
  }

  @Test func `the same seed gives the same rows, and another seed gives others`() {
    let spec = SpecBuilding.named("Amber Foods", "Breakfast Week")
    #expect(Trial.generate(spec, seed: 5).rows == Trial.generate(spec, seed: 5).rows)
    #expect(Trial.generate(spec, seed: 5).rows != Trial.generate(spec, seed: 6).rows)
  }

  @Test func `campaigns and brands that are there already change no value of another campaign`() {
    let spec = SpecBuilding.named("Amber Foods", "Breakfast Week")
    let alone = Trial.generate(spec)
    var ids = Trial.firstIDs
    let first = CampaignGenerator(seed: 42, surroundings: Trial.surroundings)
    _ = first.campaign(SpecBuilding.named("Zinc Motors", "Night Drive"), ids: &ids)
    let after = first.campaign(spec, ids: &ids)
    for table in Registry.commerce {
      let columns = ownColumns(table)
      #expect(values(alone, table, columns) == values(after, table, columns), "\(table.name)")
    }
    #expect(after.campaignID == 2)
    #expect(after.row(of: Registry.campaigns)["advertiser_id"] == 2)
  }

  @Test func `a second line item leaves everything of the first but its share of the money`() {
    var one = SpecBuilding.named("Amber Foods", "Breakfast Week")
    one.lineItems = [LineItemSpec(SpecBuilding.entity("line_items", ["name": "Morning"]))]
    var two = one
    two.lineItems.append(LineItemSpec(SpecBuilding.entity("line_items", ["name": "Evening"])))
    let (before, after) = (Trial.generate(one), Trial.generate(two))
    let money: Set<String> = ["budget_micros", "impression_goal", "bid_cpm_micros"]
    let columns = ownColumns(Registry.lineItems).filter { !money.contains($0) }
    #expect(
      before.row(of: Registry.lineItems).values(of: columns)
        == after.rows(of: Registry.lineItems)[0].values(of: columns))
    let own = ownColumns(Registry.creatives)
    let creatives = values(before, Registry.creatives, own)
    #expect(Array(values(after, Registry.creatives, own).prefix(creatives.count)) == creatives)
  }

  @Test func `a repeated name of a campaign gets the next free number and says so`() {
    let spec = SpecBuilding.named("Amber Foods", "Breakfast Week")
    var surroundings = Trial.surroundings
    surroundings.campaignNames = ["Breakfast Week", "Breakfast Week 2"]
    let campaign = Trial.generate(spec, in: surroundings)
    let row = campaign.row(of: Registry.campaigns)
    #expect(row["name"] == "Breakfast Week 3")
    #expect(row["stream_key"] == "Amber Foods/Breakfast Week 3")
    #expect(
      campaign.notes == [
        "the advertiser has a campaign 'Breakfast Week': this one is 'Breakfast Week 3'"
      ])
  }

  @Test func `a key that a renamed campaign keeps is not given again`() {
    var surroundings = Trial.surroundings
    surroundings.streamKeys = ["Amber Foods/Breakfast Week"]
    let campaign = Trial.generate(
      SpecBuilding.named("Amber Foods", "Breakfast Week"), in: surroundings)
    let key = campaign.row(of: Registry.campaigns)["stream_key"]
    #expect(key == "Amber Foods/Breakfast Week 2")
  }

  @Test func `a known advertiser is not made again`() {
    var known = Registry.advertisers.example
    known["id"] = 7
    known["stream_key"] = "Amber Foods"
    var surroundings = Trial.surroundings
    surroundings.advertiser = known
    let campaign = Trial.generate(
      SpecBuilding.named("Amber Foods", "Breakfast Week"), in: surroundings)
    #expect(campaign.rows(of: Registry.advertisers).isEmpty)
    #expect(campaign.advertiserID == 7)
    #expect(campaign.row(of: Registry.campaigns)["advertiser_id"] == 7)
  }
}
