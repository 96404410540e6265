import Diagnostics
import Generate
import Registry
import Tables
import Testing

struct AdvertiserTests {
  private func advertiser(
    _ given: KeyValuePairs<String, Value>, in surroundings: Surroundings = Trial.surroundings,
    seed: UInt64 = 42
  ) -> Row {
    var spec = SpecBuilding.empty()
    spec.advertiser = SpecBuilding.entity("advertisers", given)
    return Trial.generate(spec, seed: seed, in: surroundings).row(of: Registry.advertisers)
  }

  @Test func `the second automatic advertiser has another name than the first`() {
    let first = advertiser([:])
    #expect(first["stream_key"] == first["name"])
    var surroundings = Trial.surroundings
    surroundings.advertiserNames = [first["name"].description]
    let second = advertiser([:], in: surroundings)
    #expect(second["name"] != first["name"])
    #expect(second["stream_key"] != first["stream_key"])
  }

  @Test func `an address that somebody has gets a number`() {
    var surroundings = Trial.surroundings
    surroundings.addresses = ["ads@amber-foods.example", "ads@amber-foods-2.example"]
    let row = advertiser(["name": "Amber Foods"], in: surroundings)
    #expect(row["contact_email"] == "ads@amber-foods-3.example")
  }

  @Test(arguments: [("US", "USD"), ("DE", "EUR"), ("GB", "GBP"), ("JP", "USD"), ("CL", "USD")])
  func `an advertiser is billed in its market's currency unless that is weak`(
    market: String, currency: String
  ) {
    func id(_ table: Table, _ code: String) -> Value {
      Registry.referenceRows(of: table).first { $0["code"] == .text(code) }?["id"] ?? nil
    }
    let row = advertiser(["name": "Amber Foods", "market_id": id(Registry.markets, market)])
    #expect(row["currency_id"] == id(Registry.currencies, currency))
  }

  @Test func `an advertiser speaks for a brand of its own name, which is added once`() {
    var spec = SpecBuilding.named("Brewhollow Coffee", "Morning")
    #expect(Trial.generate(spec).rows(of: Registry.brands).isEmpty)
    spec = SpecBuilding.named("Amber Foods", "Morning")
    let brand = Trial.generate(spec).row(of: Registry.brands)
    #expect(brand["name"] == "Amber Foods")
    #expect(brand["internal_code"] == "AMBERFOO")
  }

  @Test func `a brand that is new is added under its name`() {
    var spec = SpecBuilding.named("Amber Foods", "Morning")
    spec.advertiser.give(
      newName: Given("Ambrosia", at: SpecBuilding.place), for: "brand_id")
    let campaign = Trial.generate(spec)
    #expect(campaign.rows(of: Registry.brands).map { $0["name"] } == ["Ambrosia"])
    #expect(campaign.row(of: Registry.campaigns)["brand_id"] == 21)
    #expect(Trial.violations(of: campaign) == [])
  }

  @Test func `a given value that contradicts a known advertiser is a finding`() {
    var known = Trial.generate(SpecBuilding.named("Amber Foods", "Morning"), seed: 9)
      .row(of: Registry.advertisers)
    known["id"] = 3
    var spec = SpecBuilding.named("Amber Foods", "Evening")
    spec.advertiser.give(Given("DATING", at: SpecBuilding.place), for: "industry")
    spec.advertiser.give(Given("DELETED", at: SpecBuilding.place), for: "status")
    let all = AdvertiserMatch.findings(spec, against: known)
    #expect(all.map(\.code.name) == ["advertiser-differs", "advertiser-differs"])
    #expect(
      all.last?.sentence
        == "the advertiser 'Amber Foods' has the status 'ACTIVE', not 'DELETED'")
    let drawn = AdvertiserMatch.drawnColumns(of: known, seed: 9)
    #expect(drawn.contains("industry"))
    #expect(AdvertiserMatch.findings(spec, against: known, drawn: drawn.contains).count == 1)
  }

  @Test func `people have a name and an address of their own`() {
    let person = PersonDraw(seed: 1, key: "pod/1")
    #expect(person.name.split(separator: " ").count == 2)
    #expect(person.name == PersonDraw(seed: 1, key: "pod/1").name)
    let address = person.name.lowercased().split(separator: " ").joined(separator: ".")
    #expect(person.address(at: "luxauto.example") == address + "@luxauto.example")
  }

  @Test func `an industry has names for a large world, and few are drawn twice`() {
    let names = (1...5_000).map {
      AdvertiserDraw(seed: 1, streamKey: "auto/\($0)").name(in: .consumerGoods)
    }
    // 21,600 short names and 172,800 long ones; a quarter are long.
    #expect(Set(names).count > 4_500)
  }

  @Test func `an advertiser by itself is the one that its first campaign would make`() {
    var ids = Trial.firstIDs
    let generator = CampaignGenerator(seed: 4, surroundings: Trial.surroundings)
    let rows = generator.advertiser(
      SpecBuilding.entity("advertisers", ["name": "Amber Foods"]), ids: &ids)
    let campaign = Trial.generate(SpecBuilding.named("Amber Foods", "Morning"), seed: 4)
    #expect(rows == Array(campaign.rows.prefix(2)))
    #expect(ids[Registry.advertisers] == 2)
  }
}
