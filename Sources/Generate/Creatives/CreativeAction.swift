import JSON
import Registry
import Tables

/// Fills what viewers can do with a creative, and who is told of it.
struct CreativeAction {
  let facts: CampaignFacts
  let shape: LineItemShape
  let isImage: Bool
  let draws: Draws<CreativeSlot>

  private static let calls: [Objective: [String]] = [
    .awareness: ["Learn more", "See the story", "Discover more"],
    .consideration: ["Find out more", "Compare now", "Take the tour"],
    .conversion: ["Get started", "Shop now", "Sign up today", "Scan to start"],
  ]

  func fill(_ row: inout Completion) {
    row.fill("is_interactive", shape.format == .interactiveOverlay)
    row.fill("is_pause_ad", isImage)
    let isInteractive = row["is_interactive"] == 1
    row.fill("interactive_meta_json", isInteractive ? interaction : nil)
    row.fill("landing_page_url", landingPage)
    // Viewers of a television or a still image cannot click, and scan a code instead.
    let needsCode = (isInteractive && shape.devices.contains(.tv)) || isImage
    let hasCode = needsCode || (isInteractive && draws.chance(0.3, .hasCode))
    row.fill("qr_code_url", hasCode ? "https://go.\(facts.host)/\(slug)?src=qr" : nil)
    let calls = Self.calls[facts.objective] ?? ["Learn more"]
    row.fill(
      "overlay_cta_text", isInteractive || isImage ? draws.pick(calls, .callToAction) : nil)
    fillTrackers(&row)
  }

  private var slug: String { Slug.of(facts.name) }

  private var landingPage: String {
    "https://www.\(facts.host)/\(slug)?utm_source=netflix&utm_medium=streaming_tv"
      + "&utm_campaign=\(CampaignWord.of(facts.name))"
  }

  /// Both or neither; live shows take none.
  private func fillTrackers(_ row: inout Completion) {
    let columns = ["click_tracker_url", "impression_tracker_url"]
    let isAbsenceGiven = columns.contains { row.isGiven($0) && row[$0].isNull }
    let isAnyGiven = columns.contains { !row[$0].isNull }
    let isTracked =
      isAnyGiven
      || (!isAbsenceGiven && shape.placement != .live && draws.chance(0.85, .hasTrackers))
    let tracked = "c=\(CampaignWord.of(facts.name))&ad=\(row["ad_id"])"
    let macros = "&cb=[CACHEBUSTING]&ts=[TIMESTAMP]"
    let click = "https://track.example.com/click?\(tracked)\(macros)"
    let impression = "https://track.example.com/view?\(tracked)\(macros)"
    row.fill("click_tracker_url", isTracked ? click : nil)
    row.fill("impression_tracker_url", isTracked ? impression : nil)
  }

  /// What is shown over the spot, as canonical JSON.
  private var interaction: String {
    let kinds: [(type: String, elements: [JSONValue])] = [
      ("overlay", ["cta_button", "product_gallery"]), ("product_demo", ["feature_showcase"]),
      ("carousel", ["product_gallery", "store_locator"]), ("poll", ["question", "answers"]),
    ]
    let kind = draws.pick(kinds, .interaction)
    let json: JSONValue = [
      "elements": .array(kind.elements), "triggers": ["click"], "type": .string(kind.type),
    ]
    return json.text(keys: .sorted)
  }
}
