import Registry
import Tables

/// The seven shipped campaigns as their files give them.
enum ShippedSpecs {
  static let all: [CampaignSpec] = [
    luxuryAuto, crunchySnacks, nexBank, highCPM, mobile, conversion, multiDevice,
  ]

  static let luxuryAuto = campaign(
    "luxury_auto_awareness", "Luxury Auto Co", "AUTOMOTIVE", "ads@luxauto.example",
    "EV Awareness Launch", .awareness, cpm: 25_000_000, budget: 120_000, "2025-09-01", days: 20,
    item: [
      "name": "EV Cinematic 30s", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 25_000_000,
      "pacing": "EVEN", "duration_seconds": 30,
      "targeting_json":
        #"{"DEVICE":["TV"],"CONTENT_GENRE":["DRAMA","DOCUMENTARY"],"GEO_COUNTRY":["US"]}"#,
    ], creative: ["asset_url": "https://cdn.example.com/assets/ev_30.mp4", "duration_seconds": 30])

  static let crunchySnacks = campaign(
    "crunchy_snacks_consideration", "Crunchy Snacks", "CONSUMER_GOODS",
    "media@crunchysnacks.example", "New Flavor Consideration", .consideration, cpm: 20_000_000,
    budget: 60_000, "2025-08-15", days: 21,
    item: [
      "name": "Flavor 15s Spots", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 20_000_000,
      "pacing": "EVEN", "duration_seconds": 15,
      "targeting_json":
        #"{"DEVICE":["MOBILE","TV"],"CONTENT_GENRE":["COMEDY","REALITY"],"GEO_COUNTRY":["US"]}"#,
    ],
    creative: ["asset_url": "https://cdn.example.com/assets/snack_15.mp4", "duration_seconds": 15])

  static let nexBank = campaign(
    "nexbank_conversion", "NexBank", "FINANCIAL_SERVICES", "marketing@nexbank.example",
    "App Acquisition Q4", .conversion, cpm: 18_000_000, budget: 40_000, "2025-10-01", days: 18,
    item: [
      "name": "App DL 15s", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 18_000_000,
      "pacing": "EVEN", "duration_seconds": 15,
      "targeting_json":
        #"{"DEVICE":["MOBILE","DESKTOP"],"CONTENT_GENRE":["BUSINESS"],"GEO_COUNTRY":["US"]}"#,
    ],
    creative: [
      "asset_url": "https://cdn.example.com/assets/nexbank_15.mp4", "duration_seconds": 15,
    ])

  static let highCPM = campaign(
    "high_cpm_tv_awareness", "Halden Motors", "AUTOMOTIVE", "media@haldenmotors.example",
    "Flagship Premiere", .awareness, cpm: 25_000_000, budget: 150_000, "2025-09-08", days: 46,
    item: [
      "name": "Premiere TV 30s", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 25_000_000,
      "pacing": "EVEN", "duration_seconds": 30,
      "targeting_json": #"{"DEVICE":["TV"],"CONTENT_GENRE":["DRAMA"],"GEO_COUNTRY":["US"]}"#,
    ],
    creative: [
      "asset_url": "https://cdn.example.com/assets/premiere_30.mp4", "duration_seconds": 30,
    ])

  static let mobile = campaign(
    "mobile_consideration", "Munchwell Foods", "CONSUMER_GOODS", "brand@munchwell.example",
    "Snack Break Mobile", .consideration, cpm: 12_750_000, budget: 60_000, "2025-08-18", days: 39,
    item: [
      "name": "Snack Break 15s", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 12_750_000,
      "pacing": "EVEN", "duration_seconds": 15,
      "targeting_json":
        #"{"DEVICE":["MOBILE","TABLET"],"CONTENT_GENRE":["COMEDY","REALITY"],"GEO_COUNTRY":["US"]}"#,
    ],
    creative: [
      "asset_url": "https://cdn.example.com/assets/snackbreak_15.mp4", "duration_seconds": 15,
      "placement": "PRE_ROLL",
    ])

  static let conversion = campaign(
    "conversion_interactive", "Cobalt Pay", "FINANCIAL_SERVICES", "growth@cobaltpay.example",
    "Scan To Start", .conversion, cpm: 18_250_000, budget: 40_000, "2025-10-01", days: 31,
    item: [
      "name": "Scan To Start 20s", "ad_format": "INTERACTIVE_OVERLAY",
      "bid_cpm_micros": 18_250_000, "pacing": "EVEN", "duration_seconds": 20,
      "targeting_json":
        .text(
          #"{"DEVICE":["MOBILE","DESKTOP"],"CONTENT_GENRE":["DOCUMENTARY","BUSINESS"],"#
            + #""GEO_COUNTRY":["US"],"AGE_RANGE":["25-34","35-44"]}"#),
    ],
    creative: [
      "asset_url": "https://cdn.example.com/assets/scan_20.mp4", "duration_seconds": 20,
      "is_interactive": 1, "interactive_meta_json": #"{"type":"overlay"}"#,
      "qr_code_url": "https://app.cobaltpay.example/start", "overlay_cta_text": "Scan to start",
    ])

  static let multiDevice = campaign(
    "multi_device_advanced", "HomeTech", "TECHNOLOGY", "media@hometech.example",
    "Connected Home Tour", .consideration, cpm: 19_500_000, budget: 70_000, "2025-09-15", days: 30,
    item: [
      "name": "Home Tour 30s", "ad_format": "STANDARD_VIDEO", "bid_cpm_micros": 19_500_000,
      "pacing": "EVEN", "duration_seconds": 30, "geo_tier": "DMA",
      "targeting_json":
        #"{"DEVICE":["TV","DESKTOP"],"CONTENT_GENRE":["SCIENCE_FICTION","TECH"],"GEO_COUNTRY":["US"]}"#,
      "device_targets_json":
        #"{"PLATFORM":["TIZEN","WEBOS","WINDOWS","MACOS"],"BROWSER":["CHROME","SAFARI","EDGE"]}"#,
    ],
    creative: [
      "asset_url": "https://cdn.example.com/assets/hometour_30.mp4", "duration_seconds": 30,
      "placement": "MID_ROLL", "is_interactive": 1,
      "interactive_meta_json": #"{"type":"product_demo"}"#,
    ])

  private static func campaign(
    _ profile: String, _ advertiser: String, _ industry: String, _ address: String,
    _ name: String, _ objective: Objective, cpm: Int64, budget: Int64, _ start: String,
    days: Int64, item: KeyValuePairs<String, Value>, creative: KeyValuePairs<String, Value>
  ) -> CampaignSpec {
    var spec = CampaignSpec(profile, at: SpecBuilding.place)
    spec.advertiser = SpecBuilding.entity(
      "advertisers",
      ["name": .text(advertiser), "industry": .text(industry), "contact_email": .text(address)])
    spec.campaign = SpecBuilding.entity(
      "campaigns",
      [
        "name": .text(name), "objective": .text(objective.rawValue), "market_id": 1,
        "status": "ACTIVE", "target_cpm_micros": .integer(cpm), "dsp_partner": "DV360",
        "special_category": "NONE",
      ])
    spec.budget = SpecBuilding.entity(
      "budgets", ["amount_micros": .integer(budget * 1_000_000), "type": "LIFETIME"])
    spec.flight = SpecBuilding.flight(start, days: days)
    var file = SpecBuilding.entity("creatives", creative)
    file.give(Given("VIDEO/MP4", at: SpecBuilding.place), for: "mime_type")
    file.give(Given("APPROVED", at: SpecBuilding.place), for: "qa_status")
    spec.lineItems = [
      LineItemSpec(SpecBuilding.entity("line_items", item), creatives: [file])
    ]
    return spec
  }
}
