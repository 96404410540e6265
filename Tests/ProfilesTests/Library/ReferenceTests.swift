import Registry
import Tables
import Testing

@testable import Profiles

struct ReferenceTests {
  @Test(arguments: ["US", "us", "USA", "United States of America", "en_US"])
  func `a market is found by code, name, alias and locale`(spelling: String) {
    #expect(Plan.names.key(spelling, in: "markets")?.name == "US")
  }

  @Test(arguments: [("Facebook", "meta"), ("YT", "youtube"), ("TikTok Ads", "tiktok")])
  func `a channel is found by what people type`(spelling: String, name: String) {
    #expect(Plan.names.key(spelling, in: "channels")?.name == name)
  }

  @Test func `a brand is found by name and code, and a new one is kept by its name`() throws {
    let known = try Plan.load("advertiser: { brand: LUXAUTO }").spec.advertiser
    #expect(known["brand_id"] == Plan.names.key("LuxAuto", in: "brands")?.id.map(Value.integer))
    #expect(known.newNames.isEmpty)
    let new = try Plan.load("advertiser: { brand: Halden }").spec.advertiser
    #expect(new["brand_id"] == nil)
    #expect(new.newNames["brand_id"]?.value == "Halden")
    #expect(new.says("brand_id"))
    #expect(new.columns == ["brand_id"])
  }

  @Test func `every row of the fixed data is found by each of its names`() {
    for row in Registry.referenceRows {
      for column in ReferenceNames.naming[row.table.name] ?? [] {
        guard let name = row[column].text else { continue }
        let found = Plan.names.row(name, in: row.table.name)
        #expect(found?["id"] == row["id"], "\(row.table.name) \(name)")
      }
    }
  }
}
