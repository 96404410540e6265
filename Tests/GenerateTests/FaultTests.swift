import Generate
import Registry
import Tables
import Testing

/// Every rule finds a fault that is planted where it looks.
struct FaultTests {
  /// A rule, and a value that breaks it in some campaign.
  struct Fault: Sendable, CustomTestStringConvertible {
    let rule: String
    let table: String
    let column: String
    let value: Value
    var testDescription: String { rule }

    init(_ rule: String, _ table: String, _ column: String, _ value: Value) {
      self.rule = rule
      self.table = table
      self.column = column
      self.value = value
    }
  }

  static let faults: [Fault] = campaignFaults + lineItemFaults + creativeFaults

  private static let campaignFaults: [Fault] = [
    .init("market_currency", "advertisers", "currency_id", 30),
    .init("reserved_hosts", "advertisers", "contact_email", "ads@host.net"),
    .init("buy_type_partner", "campaigns", "dsp_partner", "MAGNITE"),
    .init("partner_country", "campaigns", "dsp_partner", "AJA"),
    .init("industry_category", "campaigns", "special_category", "EMPLOYMENT"),
    .init("brand_adjacency", "campaigns", "content_adjacency_tier", "TIER_3"),
    .init("study_partner", "campaigns", "measurement_partner", nil),
    .init("measurement_country", "campaigns", "measurement_partner", "MACROMILL"),
    .init("title_released", "campaigns", "start_date", "2025-01-01"),
    .init("flights_span", "campaigns", "end_date", "2026-12-31"),
    .init("keys_nested", "campaigns", "stream_key", "Somebody else/Name"),
    .init("names_apart", "line_items", "name", "One name"),
    .init("price_bounds", "campaigns", "target_cpm_micros", 99_000_000),
    .init("duration_price", "campaigns", "target_cpm_micros", 1_000_000),
    .init("bid_ladder", "line_items", "bid_cpm_micros", 3_000_000),
    .init("budgets_add_up", "budgets", "amount_micros", 5_000_000),
    .init("budgets_payable", "line_items", "budget_micros", 1_000_001),
    .init("budget_limits", "budgets", "amount_micros", 2_000_000_000_000),
  ]

  private static let lineItemFaults: [Fault] = [
    .init("goal_promised", "line_items", "impression_goal", 12_345),
    .init("promised_pacing", "line_items", "pacing", "ASAP"),
    .init("deal_tag", "line_items", "ad_server_type", "VAST_TAG"),
    .init("device_placement_format", "creatives", "placement", "PAUSE"),
    .init("placement_duration", "line_items", "duration_seconds", 33),
    .init("equal_lengths", "creatives", "duration_seconds", 33),
    .init("objective_format", "line_items", "ad_format", "SPONSORSHIP"),
    .init("objective_device", "line_items", "targeting_json", #"{"DEVICE":["TV"]}"#),
    .init("device_systems", "line_items", "device_targets_json", #"{"PLATFORM":["XBOX"]}"#),
    .init("flights_apart", "flights", "end_date", "2000-01-01"),
    .init("cap_scope", "frequency_caps", "scope", "CAMPAIGN"),
    .init("market_geography", "line_items", "targeting_json", #"{"GEO_COUNTRY":["NZ"]}"#),
    .init("market_areas", "line_items", "geo_tier", "DMA"),
    .init("targeting_canonical", "line_items", "targeting_json", "{ }"),
    .init("targeting_listed", "line_items", "targeting_json", #"{"DEVICE":["RADIO"]}"#),
    .init("genre_title", "line_items", "targeting_json", "{}"),
    .init("industry_genre", "line_items", "targeting_json", #"{"CONTENT_GENRE":["WESTERN"]}"#),
    .init(
      "industry_interest", "line_items", "targeting_json", #"{"INTEREST_CATEGORY":["OUTDOORS"]}"#),
    .init("brand_surroundings", "line_items", "targeting_json", #"{"MATURITY":["ADULTS"]}"#),
    .init("title_maturity", "line_items", "targeting_json", #"{"MATURITY":["LITTLE_KIDS"]}"#),
    .init("adult_surroundings", "line_items", "targeting_json", "{}"),
    .init("adult_ages", "line_items", "targeting_json", #"{"AGE_RANGE":["18-24"]}"#),
    .init("no_minors", "line_items", "targeting_json", #"{"AGE_RANGE":["13-17"]}"#),
    .init("category_demography", "line_items", "targeting_json", #"{"AGE_RANGE":["25-34"]}"#),
    .init("audience_targeting", "line_items", "audience_id", 17),
  ]

  private static let creativeFaults: [Fault] = [
    .init("market_language", "creatives", "language", "hi-IN"),
    .init("file_type", "creatives", "file_format", "WEBM"),
    .init("pause_image", "creatives", "is_pause_ad", 1),
    .init("file_size", "creatives", "file_size_bytes", 500_000_001),
    .init("asset_host", "creatives", "asset_url", "http://localhost/a.mp4"),
    .init("video_codec", "creatives", "chroma_subsampling", "YUV_4_4_4"),
    .init("resolution", "creatives", "scan_type", "INTERLACED"),
    .init("bitrate", "creatives", "bitrate_kbps", 7_999),
    .init("frame_rate", "creatives", "frame_rate", "60"),
    .init("sound", "creatives", "audio_codec", "MP3"),
    .init("loudness", "creatives", "loudness_lkfs", -18.5),
    .init("ad_id", "creatives", "ad_id", "0BCD1234567H"),
    .init("ad_id_length", "creatives", "ad_id", "ABCD1234567H"),
    .init("landing_page", "creatives", "landing_page_url", "http://www.example.com/"),
    .init("trackers", "creatives", "click_tracker_url", nil),
    .init("interaction", "creatives", "overlay_cta_text", "Far too many words for a button"),
    .init("scan_code", "creatives", "qr_code_url", "https://elsewhere.example.com/"),
    .init("approved", "creatives", "qa_status", "REJECTED"),
  ]

  private static let campaigns = Array(Crowd(600, seed: 11))

  @Test(arguments: faults)
  func `a planted fault is found`(fault: Fault) throws {
    let rule = try #require(CoherenceRule.all.first { $0.name == fault.rule })
    let finds = Self.campaigns.contains { rows in
      let damaged = rows.map { row in
        guard row.table.name == fault.table else { return row }
        var row = row
        row[fault.column] = fault.value
        return row
      }
      guard let view = CampaignView(damaged, reference: Trial.shelf) else { return false }
      return !rule.offenders(in: view).isEmpty
    }
    #expect(finds)
  }

  @Test func `every rule has a planted fault`() {
    #expect(Set(Self.faults.map(\.rule)) == Set(CoherenceRule.all.map(\.name)))
  }
}
