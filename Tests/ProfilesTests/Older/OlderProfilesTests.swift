import Diagnostics
import Registry
import Tables
import Testing

@testable import Profiles

struct OlderProfilesTests {
  private static let file = """
    profiles:
      phone_plan:
        description: "Short spots on phones"
        base_template: "consideration_campaign"
        focus: "line_items.targeting_json, creatives.duration_seconds"
        test_values:
          advertiser:
            name: "Pawmill"
            brand: "Pawmill Pet Food"
            industry: "consumer_goods"
          campaign:
            objective: "CONSIDERATION"
            target_cpm: 12.75
            budget: 600000.00
          line_items:
            - targeting_json: '{"DEVICE": ["MOBILE", "TABLET"], "CONTENT_GENRE": ["COMEDY"]}'
              device_targets_json: '{"PLATFORM": ["IOS", "ANDROID"], "BROWSER": ["CHROME"]}'
              geo_tier: "DMA"
              ad_format: "STANDARD_VIDEO"
              bid_cpm: 12.75
          creatives:
            - duration_seconds: 15
              placement: "PRE_ROLL"
              is_interactive: 1
              interactive_meta_json: '{"type": "overlay", "elements": ["button"]}'
        faker_auto:
          - "campaign.flight_dates"
          - "campaign.external_ref"
          - "line_items.duration_seconds"
          - "creatives.video_specs"
          - "creatives.audio_specs"
          - "creatives.file_properties"
        performance:
          generate: true
          type: "both"
          seed: 123
          hours: 168
      television_plan:
        base_template: "consideration_campaign"
        faker_auto: ["creatives.video_specs"]
        test_values: { campaign: { target_cpm: 20.00 } }
    base_templates:
      consideration_campaign:
        campaign:
          objective: "CONSIDERATION"
          status: "ACTIVE"
          dsp_partner: "DV360"
          budget_type: "LIFETIME"
          currency: "USD"
        line_items:
          - ad_format: "STANDARD_VIDEO"
            pacing_pct: 90
            ad_server_type: "DSP_TAG"
            pixel_vendor: "DOUBLEVERIFY"
        creatives:
          - mime_type: "VIDEO/MP4"
            qa_status: "APPROVED"
            aspect_ratio: "R16_9"
            frame_rate: "30"
    """

  private func load(_ name: String) throws -> LoadedCampaign {
    let folder = TemporaryFolder()
    try folder.write("campaign-profiles.yml", Self.file)
    return try ProfileLibrary(folder: folder.path, bases: nil, names: Plan.names)
      .campaign(named: name)
  }

  @Test func `a profile of the older shape loads as it is`() throws {
    let loaded = try load("phone_plan")
    let spec = loaded.spec
    #expect(loaded.remarks.isEmpty)
    #expect(spec.seed == 123)
    #expect(spec.performance.hours == 168)
    #expect(spec.campaign["status"] == "ACTIVE")
    #expect(spec.budget["amount_micros"] == 600_000_000_000)
    #expect(spec.budget["type"] == "LIFETIME")
    let item = try #require(spec.lineItems.first)
    #expect(
      item.lineItem["device_targets_json"]
        == #"{"PLATFORM":["IOS","ANDROID"],"BROWSER":["CHROME"]}"#)
    #expect(item.lineItem["geo_tier"] == "DMA")
    #expect(item.lineItem["pacing_pct"] == nil, "lists replace those of the base")
    let creative = try #require(item.creatives.first)
    #expect(creative["placement"] == "PRE_ROLL")
    #expect(creative["is_interactive"] == 1)
    #expect(
      creative["interactive_meta_json"] == #"{"type":"overlay","elements":["button"]}"#)
    #expect(creative["mime_type"] == nil)
  }

  @Test
  func `creatives beside line items belong to each of them, without what is left to generation`()
    throws
  {
    let spec = try load("television_plan").spec
    let item = try #require(spec.lineItems.first)
    #expect(item.lineItem["pacing_pct"] == 90)
    #expect(item.creatives.first?["mime_type"] == "VIDEO/MP4")
    #expect(item.creatives.first?["frame_rate"] == nil)
    #expect(item.creatives.first?["aspect_ratio"] == nil)
  }

  @Test func `a file of test fields is a campaign`() throws {
    let loaded = try Plan.load(
      """
      test_scenario: "Dearer, with more genres"
      test_fields:
        campaign: { target_cpm: 20.00, budget: 150000.00 }
        line_items:
          - targeting_json: '{"DEVICE": ["TV"], "GEO_COUNTRY": ["US", "CA"]}'
        creatives:
          - duration_seconds: 45
      auto_generate:
        advertiser: true
        campaign_completion: true
        line_item_completion: true
        creative_generation: true
        performance_data: true
      smart_defaults:
        advertiser: { pattern: "luxury_auto", industry: "automotive" }
        campaign: { objective: "AWARENESS", budget_type: "LIFETIME", status: "ACTIVE" }
        line_items: { ad_format: "STANDARD_VIDEO", pacing_pct: 100, pixel_vendor: "IAS" }
        creatives: { mime_type: "VIDEO/MP4", placement: "MID_ROLL", frame_rate: "30" }
      faker_config:
        seed: 42
        locale: "en_US"
        realistic_patterns: true
        company_naming: { luxury_brands: true }
        targeting_patterns: { netflix_content: true, realistic_devices: true }
        creative_specs: { video_standards: true }
      performance: { generate: true, type: "both", hours: 168, seed: 42, replace: false }
      """)
    let spec = loaded.spec
    #expect(spec.description == "Dearer, with more genres")
    #expect(spec.seed == 42)
    #expect(spec.advertiser["industry"] == "AUTOMOTIVE")
    #expect(spec.campaign["objective"] == "AWARENESS")
    #expect(spec.budget["type"] == "LIFETIME")
    #expect(spec.lineItems.first?.lineItem["pacing_pct"] == 100)
    #expect(spec.lineItems.first?.creatives.first?["duration_seconds"] == 45)
    #expect(spec.lineItems.first?.creatives.first?["placement"] == "MID_ROLL")
    #expect(loaded.remarks.map(\.severity) == [.note])
    #expect(
      loaded.remarks.first?.sentence
        == "smart_defaults.advertiser.pattern has no effect: names are made to suit the industry")
  }

  @Test func `defaults stand below what is written, under every spelling`() throws {
    let spec = try Plan.load(
      """
      test_fields: { campaign: { budget: { amount: 5, type: DAILY }, currency: EUR } }
      smart_defaults: { campaign: { budget_type: LIFETIME, currency: USD, status: DRAFT } }
      """
    ).spec
    #expect(spec.budget["type"] == "DAILY")
    #expect(
      spec.advertiser["currency_id"]
        == Plan.names.key("EUR", in: "currencies")?.id.map(Value.integer))
    #expect(spec.campaign["status"] == "DRAFT")
  }

  @Test func `defaults for line items hold where none are written`() throws {
    let spec = try Plan.load(
      """
      test_fields: { campaign: { target_cpm: 20.00 } }
      smart_defaults: { line_items: { pacing_pct: 50 }, creatives: { duration_seconds: 15 } }
      """
    ).spec
    #expect(spec.lineItems.map { $0.lineItem["pacing_pct"] } == [50])
    #expect(spec.lineItems.first?.creatives.first?["duration_seconds"] == 15)
  }

  @Test func `a seed that is given twice must be the same`() {
    #expect(Plan.complaints("seed: 1\nperformance: { seed: 1 }\ncampaign: {}") == "fine")
    #expect(
      Plan.complaints("seed: 1\nperformance: { seed: 2 }\ncampaign: {}") == """
        plan.yml:2:22: error[repeated-key]: 'performance.seed' says otherwise than 'seed' on line 1; \
        keep one of them
            performance: { seed: 2 }
                                 ^
        """)
  }
}
