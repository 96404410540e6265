import Diagnostics
import Registry
import Tables
import Testing
import Units

@testable import Profiles

/// Files in the shape of the system before this one: every key of theirs is honoured or refused.
struct OlderExamplesTests {
  private static let file = """
    examples:
      first_campaign:
        description: "A drink for television"
        strategy: "Short spots beside dramas"
        results: "Twice the visits"
        advertiser:
          name: "Brewhollow"
          contact_email: "ads@brewhollow.example"
          brand: "Brewhollow Coffee"
          agency_name: "Kettle and Spoon"
        campaign:
          name: "Morning Cup"
          objective: "AWARENESS"
          status: "ACTIVE"
          target_cpm: 15.50
          dsp_partner: "DV360"
          flight:
            start_date: "2025-09-01"
            end_date: "2025-10-15"
          budget:
            amount: 120000.00
            type: "LIFETIME"
            currency: "USD"
        line_items:
          - name: "Cup 30s"
            ad_format: "STANDARD_VIDEO"
            bid_cpm: 15.50
            pacing_pct: 100
            targeting_json: '{"DEVICE": ["CTV"], "CONTENT_GENRE": ["DRAMA"], "GEO_COUNTRY": ["US"]}'
            creatives:
              - asset_url: "https://cdn.example.com/assets/cup_30.mp4"
                mime_type: "VIDEO/MP4"
                duration_seconds: 30
                qa_status: "APPROVED"
        performance:
          generate: true
          type: "both"
          hours: 100
          replace: true
      second_campaign:
        description: "The same, left to generation"
        campaign: { market: GB }
        performance: { seed: 9 }
    global_performance:
      default_type: "both"
      default_hours: 168
      default_seed: 42
      replace_existing: false
    faker_config:
      locale: "en_US"
      realistic_patterns: true
      auto_relationships: true
      company_name_patterns: true
      email_patterns: true
      targeting_patterns: true
    """

  private func load(_ name: String, _ text: String = file) throws -> LoadedCampaign {
    let folder = TemporaryFolder()
    let path = try folder.write("examples.yml", text)
    return try ExampleFile(path, bases: nil, names: Plan.names).campaign(named: name)
  }

  @Test func `an example of the older shape loads as it is`() throws {
    let loaded = try load("first_campaign")
    let spec = loaded.spec
    #expect(loaded.remarks.isEmpty)
    #expect(spec.description == "A drink for television")
    #expect(
      spec.notes == [
        CampaignNote("strategy", "Short spots beside dramas"),
        CampaignNote("results", "Twice the visits"),
      ])
    #expect(spec.advertiser["contact_email"] == "ads@brewhollow.example")
    #expect(spec.campaign["target_cpm_micros"] == 15_500_000)
    #expect(spec.budget["amount_micros"] == 120_000_000_000)
    #expect(
      spec.advertiser["currency_id"]
        == Plan.names.key("USD", in: "currencies")?.id.map(Value.integer))
    #expect(spec.flight?.range?.upperBound.description == "2025-10-15")
    #expect(
      spec.lineItems.first?.lineItem["targeting_json"]
        == #"{"DEVICE":["TV"],"GEO_COUNTRY":["US"],"CONTENT_GENRE":["DRAMA"]}"#)
    #expect(spec.lineItems.first?.creatives.first?["duration_seconds"] == 30)
    #expect(spec.performance == PerformanceSpec(replaces: true, hours: 100))
  }

  @Test func `settings of the whole file stand below each example`() throws {
    let first = try load("first_campaign").spec
    #expect(first.seed == 42)
    #expect(
      first.campaign["market_id"] == Plan.names.key("US", in: "markets")?.id.map(Value.integer))
    let second = try load("second_campaign").spec
    #expect(second.seed == 9)
    #expect(
      second.campaign["market_id"] == Plan.names.key("GB", in: "markets")?.id.map(Value.integer))
    #expect(second.performance.hours == 168)
    #expect(!second.performance.replaces)
  }

  @Test func `a switch for what is always done cannot be switched off`() throws {
    let text = Self.file.replacing("auto_relationships: true", with: "auto_relationships: false")
    let problem = try #require(throws: ProfileProblem.self) { try load("first_campaign", text) }
    #expect(problem.findings.all.map(\.code) == [ProfileCode.refusedKey])
    #expect(
      problem.findings.all.first?.sentence
        == "auto_relationships is how everything is generated, and cannot be switched off")
  }

  @Test func `an unknown setting of the whole file is refused`() throws {
    let text = Self.file.replacing("default_hours", with: "default_hour")
    let problem = try #require(throws: ProfileProblem.self) { try load("first_campaign", text) }
    #expect(problem.findings.all.first?.suggestion == "default_hours")
  }

  @Test func `an example that is not in the file is not found`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("examples.yml", Self.file)
    let file = ExampleFile(path, bases: nil, names: Plan.names)
    let problem = try #require(throws: ProfileProblem.self) {
      try file.campaign(named: "frist_campaign")
    }
    #expect(problem.status == .notFound)
    #expect(
      problem.text()
        == "error[unknown-profile]: no campaign in \(path) is named 'frist_campaign'; did you mean "
        + "'first_campaign'? known are first_campaign, second_campaign")
    let unnamed = try #require(throws: ProfileProblem.self) { try file.campaign(named: nil) }
    #expect(unnamed.findings.all.first?.sentence == "\(path) holds 2 campaigns")
    #expect(file.listing().profiles.map(\.name) == ["first_campaign", "second_campaign"])
  }
}
