extension Defaults {
  /// What platforms and publishers take, as the quality rules judge it.
  static let trafficking: [Default] = [
    metaMinimum.entry, tikTokMinimum, capShortest.entry, capLongest.entry, capMost.entry,
    capMostDaily.entry, h264LeastRate, proResLeastRate, loudnessTarget, loudnessTolerance,
    creativeMostBytes, pauseMostBytes, callToActionLetters, interactiveLengths,
  ]

  /// Least budget a day of an ad set of Meta.
  package static let metaMinimum = DefaultByChoice<Objective>(
    "meta_minimum", [.awareness: 1, .consideration: 5, .conversion: 40], unit: "USD",
    "Least budget a day of an ad set of Meta; of the first, half in weaker currencies.",
    source: "impressions 1, clicks 5, rare actions 40 (platforms 2.1)")

  /// Least budget of a campaign of TikTok, and of an ad group a day.
  package static let tikTokMinimum = Default(
    "tiktok_minimum", [50, 20], labels: ["campaign", "ad group"], unit: "USD",
    "Least budget of a campaign of TikTok, and of an ad group a day.",
    source: "campaigns 50, ad groups 20 a day (platforms 2.2)")

  /// Shortest time for which a frequency cap can count.
  package static let capShortest = DefaultByChoice<Platform>(
    "platform_cap_shortest",
    [.displayVideo360: 1, .campaignManager360: 1, .meta: 24, .tikTok: 24], unit: "h",
    "Shortest time for which a frequency cap can count.",
    source: "whole days on Meta and TikTok (platforms 2.2, 2.3, 2.4, 2.7)")

  /// Longest time for which a frequency cap can count.
  package static let capLongest = DefaultByChoice<Platform>(
    "platform_cap_longest",
    [.displayVideo360: 720, .campaignManager360: 2_160, .meta: 2_160, .tikTok: 168], unit: "h",
    "Longest time for which a frequency cap can count.",
    source: "one month, 7,776,000 s, 90 days (estimate), 7 days (platforms 2.2, 2.3, 2.4)")

  /// Most impressions of a frequency cap.
  package static let capMost = DefaultByChoice<Platform>(
    "platform_cap_most",
    [.displayVideo360: 0, .campaignManager360: 15, .meta: 0, .tikTok: 0],
    "Most impressions that a frequency cap can allow; 0 where there is no limit.",
    source: "Campaign Manager 360: 1 to 15 (platforms 2.3)")

  /// Most impressions of a frequency cap for each day of its time.
  package static let capMostDaily = DefaultByChoice<Platform>(
    "platform_cap_most_daily",
    [.displayVideo360: 0, .campaignManager360: 0, .meta: 0, .tikTok: 3],
    "Most impressions a day that a frequency cap can allow; 0 where there is no limit.",
    source: "TikTok: three times the days (platforms 2.2)")

  /// Data rates above which H.264 must be, by lines of the picture.
  package static let h264LeastRate = Default(
    "creative_h264_kbps", [8_000, 12_000], labels: ["720", "1080"], unit: "kbps",
    "Data rates above which H.264 must be, by lines of the picture.",
    source: "Netflix (domain 5.1)")

  /// Data rates above which ProRes must be, by lines of the picture.
  package static let proResLeastRate = Default(
    "creative_prores_kbps", [42_000, 80_000], labels: ["720", "1080"], unit: "kbps",
    "Data rates above which ProRes must be, by lines of the picture.",
    source: "Netflix (domain 5.1)")

  /// Loudness that spots should have.
  package static let loudnessTarget = Default(
    "creative_loudness", [-24], unit: "LKFS", "Loudness that spots should have.",
    source: "Netflix (domain 5.1)")

  /// How far spots may be from that loudness.
  package static let loudnessTolerance = Default(
    "creative_loudness_tolerance", [2], unit: "LKFS",
    "How far spots may be from that loudness.", source: "Netflix (domain 5.1)")

  /// Largest file of a video.
  package static let creativeMostBytes = Default(
    "creative_most_bytes", [1_000_000_000], unit: "B", "Largest file of a video.",
    source: "Netflix: 1 GB recommended (domain 5.1)")

  /// Largest file of a pause ad.
  package static let pauseMostBytes = Default(
    "pause_ad_most_bytes", [200_000], unit: "B", "Largest file of a pause ad.",
    source: "predecessor (platforms 1.1.2)")

  /// Most characters of the words of a button.
  package static let callToActionLetters = Default(
    "call_to_action_letters", [30], "Most characters of the words of a button.",
    source: "predecessor (platforms 1.1.2)")

  /// Shortest and longest spot that viewers can act on.
  package static let interactiveLengths = Default(
    "interactive_lengths", [15, 30], labels: ["least", "most"], unit: "s",
    "Shortest and longest spot that viewers can act on.",
    source: "IAB: 15 to 30 s (domain 5.2)")
}
