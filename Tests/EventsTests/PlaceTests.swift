import Events
import Registry
import Testing
import Units

/// Where lines land.
@Suite struct PlaceTests {
  @Test func `an hour has a folder, and a campaign two files in it`() throws {
    let hour = try Instant(parsing: "2025-09-01T05:59:59Z").hour
    #expect(ArrivalFolder.path(of: hour) == "ad_clicks/dt=2025-09-01/hour=05")
    #expect(
      LandingPlace.file(of: "abc-1", .clicks, in: hour)
        == "ad_clicks/dt=2025-09-01/hour=05/part-abc-1-clicks.jsonl")
    for content in LandingPlace.Content.allCases {
      let name = "part-abc-1-\(content.rawValue).jsonl"
      #expect(LandingPlace.campaignUID(ofPart: name) == "abc-1")
    }
    #expect(LandingPlace.campaignUID(ofPart: "part-00000.jsonl") == nil)
    #expect(LandingPlace.campaignUID(ofPart: ".part-x-clicks.jsonl") == nil)
  }
}
