import Registry
import Tables

extension RuleCase {
  static let creatives: [RuleCase] =
    specification + interactive + approved + landing + trackers + tracking + language + adIDs

  private static func creative(_ column: String, _ value: Value) -> @Sendable (inout Office) -> Void
  {
    { $0.set(Registry.creatives, column, value) }
  }

  private static let specification: [RuleCase] = [
    RuleCase(.creativeSpecification, "no change", .pass),
    RuleCase(
      .creativeSpecification, "a length that no break has", .fail, "duration_seconds is 29",
      apply: creative("duration_seconds", 29)),
    RuleCase(
      .creativeSpecification, "an unknown container", .fail, "mime_type is VIDEO/WEBM",
      apply: creative("mime_type", "VIDEO/WEBM")),
    RuleCase(
      .creativeSpecification, "no codec", .fail, "neither as H.264 nor as ProRes",
      apply: creative("video_codec_h264_profile", nil)),
    RuleCase(
      .creativeSpecification, "few pixels", .fail, "640x1080 pixels",
      apply: creative("width", 640)),
    RuleCase(
      .creativeSpecification, "a rate at the limit", .fail, "bitrate_kbps is 12000, not above",
      apply: creative("bitrate_kbps", 12_000)),
    RuleCase(
      .creativeSpecification, "a rate above it", .pass, apply: creative("bitrate_kbps", 12_001)),
    RuleCase(
      .creativeSpecification, "fast frames", .fail, "frame_rate is 60",
      apply: creative("frame_rate", "60")),
    RuleCase(
      .creativeSpecification, "two louder", .pass, apply: creative("loudness_lkfs", -22.0)),
    RuleCase(
      .creativeSpecification, "more than two louder", .fail, "loudness_lkfs is -21.9",
      apply: creative("loudness_lkfs", -21.9)),
    RuleCase(
      .creativeSpecification, "a large file", .fail, "above 1000000000",
      apply: creative("file_size_bytes", 1_000_000_001)),
    RuleCase(.creativeSpecification, "live in low definition", .fail, "1280x720") {
      for (column, value): (String, Value) in [
        ("placement", "LIVE"), ("width", 1_280), ("height", 720),
      ] { $0.set(Registry.creatives, column, value) }
    },
    RuleCase(.creativeSpecification, "upright in a feed", .pass) {
      $0.move(to: "tiktok")
      for (column, value): (String, Value) in [
        ("aspect_ratio", "R9_16"), ("width", 1_080), ("height", 1_920), ("loudness_lkfs", -14.0),
      ] { $0.set(Registry.creatives, column, value) }
    },
    RuleCase(.creativeSpecification, "a still image", .notApplicable) { pause(&$0) },
    report(.creativeSpecification),
  ]

  /// Makes the creative a pause ad.
  private static func pause(_ office: inout Office) {
    office.set(Registry.lineItems, "ad_format", "PAUSE_ADS")
    for (column, value): (String, Value) in [
      ("mime_type", "IMAGE/PNG"), ("file_format", "PNG"), ("duration_seconds", 0),
      ("placement", "PAUSE"), ("is_pause_ad", 1), ("file_size_bytes", 200_000),
      ("video_codec_h264_profile", nil), ("overlay_cta_text", "Learn more"),
    ] { office.set(Registry.creatives, column, value) }
  }

  private static func act(_ office: inout Office) {
    office.set(Registry.lineItems, "ad_format", "INTERACTIVE_OVERLAY")
    office.set(Registry.creatives, "is_interactive", 1)
    office.set(Registry.creatives, "interactive_meta_json", #"{"type":"overlay"}"#)
  }

  private static let interactive: [RuleCase] = [
    RuleCase(.interactiveLimits, "a plain spot", .notApplicable),
    RuleCase(.interactiveLimits, "an interactive spot", .pass) { act(&$0) },
    RuleCase(.interactiveLimits, "nothing to do", .fail, "interactive_meta_json is missing") {
      act(&$0)
      $0.set(Registry.creatives, "interactive_meta_json", nil)
    },
    RuleCase(.interactiveLimits, "a minute", .fail, "interactive ads take 15 to 30") {
      act(&$0)
      $0.set(Registry.creatives, "duration_seconds", 60)
    },
    RuleCase(.interactiveLimits, "many words", .fail, "31 characters, more than 30") {
      act(&$0)
      $0.set(Registry.creatives, "overlay_cta_text", .text(String(repeating: "x", count: 31)))
    },
    RuleCase(.interactiveLimits, "a pause ad", .pass) { pause(&$0) },
    RuleCase(.interactiveLimits, "a heavy pause ad", .fail, "200001, above 200000") {
      pause(&$0)
      $0.set(Registry.creatives, "file_size_bytes", 200_001)
    },
    RuleCase(.interactiveLimits, "a pause ad that moves", .fail, "a pause ad is a still image") {
      pause(&$0)
      $0.set(Registry.creatives, "mime_type", "VIDEO/MP4")
    },
  ]

  private static let approved: [RuleCase] = [
    RuleCase(.creativeApproved, "no change", .pass),
    RuleCase(
      .creativeApproved, "rejected", .fail, "creative 1 was rejected",
      apply: creative("qa_status", "REJECTED")),
    RuleCase(
      .creativeApproved, "pending", .needsReview, "waits for its review",
      apply: creative("qa_status", "PENDING")),
    RuleCase(.creativeApproved, "a targeting change", .notApplicable) {
      $0.become("Targeting Change")
    },
  ]

  private static func page(_ address: String) -> @Sendable (inout Office) -> Void {
    creative("landing_page_url", .text(address))
  }

  private static let landing: [RuleCase] = [
    RuleCase(.landingPage, "no change", .pass),
    RuleCase(
      .landingPage, "a word in a longer one", .pass,
      apply: page("https://www.luxauto.example/taste-test/latest")),
    RuleCase(
      .landingPage, "not encrypted", .fail, "not encrypted by https",
      apply: page("http://www.luxauto.example/ev")),
    RuleCase(
      .landingPage, "this machine", .fail, "nobody else can reach",
      apply: page("https://localhost/ev")),
    RuleCase(
      .landingPage, "a number", .fail, "leads to '10.0.0.1'", apply: page("https://10.0.0.1/ev")),
    RuleCase(
      .landingPage, "a number of version 6", .fail, "nobody else",
      apply: page("https://[::1]:8080/ev")),
    RuleCase(
      .landingPage, "still to be done", .fail, "placeholder 'TODO'",
      apply: page("https://www.luxauto.example/TODO")),
    RuleCase(
      .landingPage, "a test", .fail, "placeholder 'test'",
      apply: page("https://test.luxauto.example/")),
    RuleCase(
      .landingPage, "still to be changed", .fail, "placeholder 'changeme'",
      apply: page("https://www.luxauto.example/ev?c=changeme")),
    RuleCase(
      .landingPage, "no address", .fail, "is no address of the web",
      apply: page("www.luxauto.example/ev page")),
    RuleCase(
      .landingPage, "a user's name", .fail, "a user's name",
      apply: page("https://ana@luxauto.example/")),
    RuleCase(
      .landingPage, "a host of one word", .fail, "which is no host", apply: page("https://luxauto/")
    ),
    RuleCase(
      .landingPage, "the code of the spot not encrypted", .fail, "qr_code_url",
      apply: creative("qr_code_url", "http://go.luxauto.example/")),
    RuleCase(.landingPage, "a pause", .notApplicable) { $0.become("Pause") },
  ]

  private static let trackers: [RuleCase] = [
    RuleCase(.trackers, "no change", .pass),
    RuleCase(.trackers, "neither", .pass) {
      $0.set(Registry.creatives, "click_tracker_url", nil)
      $0.set(Registry.creatives, "impression_tracker_url", nil)
    },
    RuleCase(
      .trackers, "one", .fail, "both or neither", apply: creative("click_tracker_url", nil)),
    RuleCase(
      .trackers, "no macro", .fail, "click_tracker_url has no macro",
      apply: creative("click_tracker_url", "https://track.example.com/click?c=EV")),
    RuleCase(
      .trackers, "not encrypted", .fail, "no encrypted address",
      apply: creative("click_tracker_url", "http://track.example.com/click?cb=[CACHEBUSTING]")),
    RuleCase(.trackers, "one twice", .fail, "would count twice") {
      let address: Value = "https://track.example.com/x?cb=%%CACHEBUSTER%%"
      $0.set(Registry.creatives, "click_tracker_url", address)
      $0.set(Registry.creatives, "impression_tracker_url", address)
    },
    RuleCase(
      .trackers, "in live programmes", .fail, "live programmes take no trackers",
      apply: creative("placement", "LIVE")),
    RuleCase(.trackers, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]

  private static let tracking: [RuleCase] = [
    RuleCase(.trackingTaxonomy, "no change", .pass),
    RuleCase(
      .trackingTaxonomy, "the whole name", .pass,
      apply: page(
        "https://www.luxauto.example/?utm_campaign=LUXAUTO_US_NETFLIX_2025_EVAwarenessLaunch")),
    RuleCase(
      .trackingTaxonomy, "another campaign", .fail,
      "landing_page_url of creative 1 does not carry EVAwarenessLaunch",
      apply: page("https://www.luxauto.example/ev?utm_campaign=OldLaunch")),
    RuleCase(
      .trackingTaxonomy, "no campaign", .fail, apply: page("https://www.luxauto.example/ev")),
    RuleCase(.trackingTaxonomy, "no name", .notApplicable) {
      $0.set(Registry.campaigns, "name", "月光")
    },
  ]

  private static let language: [RuleCase] = [
    RuleCase(.language, "no change", .pass),
    RuleCase(
      .language, "the market's second language", .pass, apply: creative("language", "es-US")),
    RuleCase(
      .language, "the same tongue of another country", .needsReview, "speaks en-GB",
      apply: creative("language", "en-GB")),
    RuleCase(
      .language, "another tongue", .fail, "speaks de-DE, and the market is US",
      apply: creative("language", "de-DE")),
    RuleCase(.language, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]

  private static let adIDs: [RuleCase] = [
    RuleCase(.adID, "no change", .pass),
    RuleCase(
      .adID, "small letters", .fail, "did you mean 'LUXU0A1B2C3H'?",
      apply: creative("ad_id", "luxu-0a1b2c3h")),
    RuleCase(.adID, "too short", .fail, "is no Ad-ID", apply: creative("ad_id", "LUXU")),
    RuleCase(.adID, "two spots with one", .fail, "are two spots with one ad_id") {
      $0.copy(Registry.creatives, ["asset_url": "https://cdn.example.com/assets/ev_15.mp4"])
    },
    RuleCase(.adID, "one spot shown twice", .pass) { $0.copy(Registry.creatives) },
    RuleCase(.adID, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]
}
