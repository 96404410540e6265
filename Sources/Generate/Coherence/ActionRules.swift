import Registry
import Tables
import Units

/// What holds for codes, links, trackers and buttons.
extension CoherenceRule {
  static let actionRules: [CoherenceRule] = [
    .creative("ad_id", "Ad-IDs are well-formed, and those of videos marked as high definition") {
      _, item, creative in
      let code = creative["ad_id"].description
      return AdIDCode.isWellFormed(code) && code.utf8.count == (item.duration > 0 ? 12 : 11)
    },
    CoherenceRule("ad_id_length", "every file of every length has an Ad-ID of its own") { view in
      let creatives = view.lineItems.flatMap(\.creatives)
      var owners: [Value: [Value]] = [:]
      return creatives.filter { creative in
        let file = creative.values(of: ["asset_url", "duration_seconds"])
        let owner = owners[creative["ad_id"], default: file]
        owners[creative["ad_id"]] = owner
        return owner != file
      }
    },
    .creative("landing_page", "landing pages are on the advertiser's host, and encrypted") {
      view, _, creative in
      let host = CampaignPlanning.host(of: view.advertiser)
      return creative["landing_page_url"].description.hasPrefix("https://www.\(host)/")
        && host.hasSuffix(".example")
    },
    .creative("trackers", "both trackers are there, with macros, or neither; live has none") {
      _, item, creative in
      let trackers = creative.values(of: ["click_tracker_url", "impression_tracker_url"])
      if trackers.allSatisfy(\.isNull) { return true }
      return item.placements != [.live]
        && trackers.allSatisfy { tracker in
          let address = tracker.text ?? ""
          return address.hasPrefix("https://track.example.com/")
            && address.contains("[CACHEBUSTING]")
        }
    },
    .creative(
      "interaction", "buttons and what they do are there where a creative can be acted on, alone"
    ) { _, item, creative in
      let isInteractive = item.format == .interactiveOverlay
      let call = creative["overlay_cta_text"].text
      return creative["is_interactive"] == .integer(isInteractive ? 1 : 0)
        && creative["interactive_meta_json"].isNull != isInteractive
        && (call != nil) == (isInteractive || item.format == .pauseAds)
        && (call?.count ?? 0) <= 30
    },
    .creative("scan_code", "what cannot be clicked and is to be acted on has a code to scan") {
      view, item, creative in
      let needsCode =
        item.format == .pauseAds
        || (item.format == .interactiveOverlay && item.devices.contains(.tv))
      let host = CampaignPlanning.host(of: view.advertiser)
      guard let code = creative["qr_code_url"].text else { return !needsCode }
      return code.hasPrefix("https://go.\(host)/")
    },
    .creative("approved", "generated creatives are fit to run") { _, _, creative in
      creative["qa_status"] == .text(QAStatus.approved.rawValue) && creative["safe_zone_ok"] == 1
    },
  ]
}
