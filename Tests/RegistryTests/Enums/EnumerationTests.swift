import Registry
import Tables
import Testing

@Suite struct EnumerationTests {
  /// Every value that the predecessor stored (generate-ads-data, commit 23b34d0), by our list.
  private static let predecessor: [(list: String, values: [String])] = [
    ("entity_status", ["ACTIVE", "INACTIVE", "DELETED"]),
    ("objective", ["AWARENESS", "CONSIDERATION", "CONVERSION"]),
    ("dsp_partner", ["DV360", "GOOGLE_DV360", "THE_TRADE_DESK", "MAGNITE", "MICROSOFT"]),
    (
      "programmatic_buy_type",
      [
        "DIRECT_GUARANTEED", "PROGRAMMATIC_GUARANTEED", "PROGRAMMATIC_PREFERRED",
        "PRIVATE_MARKETPLACE",
      ]
    ),
    ("content_adjacency_tier", ["TIER_1", "TIER_2", "TIER_3"]),
    ("clean_room_provider", ["SNOWFLAKE", "INFOSUM", "LIVERAMP"]),
    (
      "measurement_partner",
      ["NIELSEN", "KANTAR", "LUCID", "NCSOLUTIONS", "AFFINITY_SOLUTIONS", "EDO"]
    ),
    (
      "ad_format",
      ["STANDARD_VIDEO", "INTERACTIVE_OVERLAY", "PAUSE_ADS", "BINGE_ADS", "SPONSORSHIP"]
    ),
    ("ad_server_type", ["VAST_TAG", "DSP_TAG"]),
    ("pixel_vendor", ["IAS", "DOUBLEVERIFY"]),
    ("geo_tier", ["COUNTRY", "REGION", "DMA", "CITY"]),
    ("mime_type", ["VIDEO/MP4", "VIDEO/QUICKTIME"]),
    ("creative_qa_status", ["PENDING", "APPROVED", "REJECTED"]),
    ("placement", ["PRE_ROLL", "MID_ROLL", "LIVE"]),
    ("file_format", ["MP4", "MOV"]),
    ("frame_rate", ["23_976", "24", "25", "29_97", "30"]),
    ("frame_rate_mode", ["CONSTANT"]),
    ("aspect_ratio", ["R16_9"]),
    ("scan_type", ["PROGRESSIVE"]),
    ("video_codec_h264_profile", ["BASELINE", "MAIN", "HIGH"]),
    ("video_codec_prores_profile", ["PRORES_422_HQ", "PRORES_422", "PRORES_422_LT"]),
    ("chroma_subsampling", ["YUV_4_2_2", "YUV_4_2_0"]),
    ("color_primaries", ["BT_709"]),
    ("transfer_function", ["BT_709"]),
    ("audio_codec", ["PCM", "AAC_LC"]),
    ("audio_channels", ["STEREO", "SURROUND_5_1"]),
    ("budget_type", ["LIFETIME", "DAILY"]),
    ("frequency_cap_unit", ["DAY", "WEEK", "MONTH"]),
    ("frequency_cap_scope", ["USER", "DEVICE", "CAMPAIGN"]),
    (
      "targeting_key",
      [
        "DEVICE", "GEO_COUNTRY", "GEO_TIER", "CONTENT_GENRE", "AGE_RANGE", "GENDER",
        "HOUSEHOLD_INCOME", "LIFE_STAGE", "INTEREST_CATEGORY",
      ]
    ),
    ("age_range", ["18-24", "25-34", "35-44", "45-54"]),
  ]

  /// The values that the data model lists itself.
  private static let dataModel: [(list: String, values: [String])] = [
    ("campaign_status", ["DRAFT", "PENDING_LAUNCH", "ACTIVE", "PAUSED", "COMPLETED"]),
    ("device", ["TV", "MOBILE", "TABLET", "DESKTOP", "CONSOLE"]),
    (
      "special_category",
      [
        "NONE", "CREDIT", "EMPLOYMENT", "HOUSING", "POLITICS", "ALCOHOL", "GAMBLING", "DATING",
        "HEALTH",
      ]
    ),
    ("pacing", ["EVEN", "FRONTLOADED", "ASAP"]),
    ("frequency_cap_unit", ["HOUR"]),
    ("frequency_cap_scope", ["HOUSEHOLD"]),
    ("mime_type", ["IMAGE/PNG", "IMAGE/JPEG"]),
    (
      "user_role", ["MEDIA_PLANNER", "TRAFFICKER", "AD_OPS_ENGINEER", "QA_ANALYST", "MANAGER"]
    ),
    ("mapping_kind", ["BRAND", "CHANNEL", "MARKET"]),
    ("changed_entity", ["CAMPAIGN", "LINE_ITEM"]),
    ("content_type", ["FILM", "SERIES", "LIVE"]),
    ("targeting_key", ["GEO_REGION", "GEO_DMA", "DAYPART", "MATURITY"]),
    ("device_target_key", ["PLATFORM", "BROWSER"]),
    (
      "device_platform",
      [
        "IOS", "ANDROID", "WINDOWS", "MACOS", "ROKU", "FIRE_TV", "TIZEN", "WEBOS", "TVOS",
        "PLAYSTATION", "XBOX",
      ]
    ),
    ("browser", ["CHROME", "SAFARI", "EDGE", "FIREFOX"]),
    (
      "content_genre",
      [
        "ACTION", "ANIMATION", "BIOGRAPHY", "BUSINESS", "COMEDY", "CRIME", "DOCUMENTARY", "DRAMA",
        "FAMILY", "FANTASY", "HISTORY", "HOLIDAY", "HORROR", "MYSTERY", "NEWS", "REALITY",
        "ROMANCE", "SCIENCE_FICTION", "SPORTS", "TECH", "THRILLER", "WESTERN",
      ]
    ),
    ("age_range", ["13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"]),
  ]

  @Test func `every value of the predecessor and of the data model is known`() {
    let known = Dictionary(uniqueKeysWithValues: Registry.enumerations.map { ($0.name, $0.values) })
    for (list, values) in Self.predecessor + Self.dataModel {
      let missing = values.filter { known[list]?.contains($0) != true }
      #expect(missing == [], "\(list)")
    }
  }

  @Test func `other spellings are read as the stored value`() {
    #expect(Device.enumeration.value(readFrom: "ctv") == "TV")
    #expect(ContentGenre.enumeration.value(readFrom: "sci-fi") == "SCIENCE_FICTION")
    #expect(FrameRate.enumeration.value(readFrom: "23.976") == "23_976")
    #expect(FrameRate.enumeration.value(readFrom: "29.97") == "29_97")
    #expect(MaturityRating.enumeration.value(readFrom: "tv_ma") == "TV-MA")
    #expect(MIMEType.enumeration.value(readFrom: "video/mp4") == "VIDEO/MP4")
    #expect(CampaignStatus.enumeration.value(readFrom: "Pending Launch") == "PENDING_LAUNCH")
    #expect(CampaignStatus.enumeration.value(readFrom: "paused") == "PAUSED")
    #expect(EngineVersion.enumeration.value(readFrom: "V2.1") == "V2_1")
    #expect(Registry.geoCountries.value(readFrom: "UK") == "GB")
    #expect(Registry.geoCountries.value(readFrom: "United States") == "US")
    #expect(Registry.geoMarketAreas.value(readFrom: "los angeles") == "803")
    #expect(Industry.enumeration.value(readFrom: "financial_services") == "FINANCIAL_SERVICES")
  }

  @Test func `a status, terms and a media type say what follows from them`() {
    #expect(CampaignStatus.allCases.filter(\.delivers) == [.active])
    #expect(BuyType.allCases.filter { !$0.paysTheBid } == [.privateMarketplace])
    #expect(
      DSPPartner.allCases.filter(\.isDisplayVideo360) == [.displayVideo360, .googleDisplayVideo360])
    #expect(MIMEType.allCases.filter(\.isImage) == [.png, .jpeg])
    #expect(
      MIMEType.allCases.map(\.fileFormat.rawValue) == ["MP4", "MOV", "PNG", "JPEG", "WEBM"])
    #expect(Language.frCA.marketCode == "CA")
  }

  @Test func `no spelling is read as two values of one list`() {
    for list in Registry.enumerations {
      for known in list.cases {
        for spelling in [known.value] + known.aliases {
          #expect(list.value(readFrom: spelling) == known.value, "\(list.name) \(spelling)")
        }
      }
    }
  }
}
