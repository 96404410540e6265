import Registry
import Tables

/// Interactive ads and pause ads keep the limits of their formats.
enum InteractiveLimitsRule: QualityJudge {
  static let rule = QualityRule.interactiveLimits
  static let scope = "to tickets with interactive ads or pause ads"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.creatives) else { return .notApplicable("the ticket shows nothing") }
    let unread = ticket.problems(
      .creative,
      columns: [
        "is_interactive", "interactive_meta_json", "is_pause_ad", "qr_code_url",
        "overlay_cta_text",
      ])
    let asked = ticket.creatives.filter { isInteractive($0.part.row) || isPause($0) }
    guard !asked.isEmpty else {
      return unread.isEmpty
        ? .notApplicable("no interactive ad and no pause ad is shown") : .of(unread)
    }
    return .of(
      unread
        + asked.flatMap { creative -> [Objection] in
          let row = creative.part.row
          let wrong =
            (isInteractive(row) ? interactive(row) : [])
            + (isPause(creative) ? pause(row, limits) : []) + words(row, limits)
          return wrong.map { Objection("\(creative.part.creative): \($0)") }
        })
  }

  private static func isInteractive(_ row: Row) -> Bool { row["is_interactive"] == 1 }

  private static func isPause(_ creative: (item: LineItemCase, part: LineItemCase.Part)) -> Bool {
    let row = creative.part.row
    return row["is_pause_ad"] == 1 || row.isImage
      || row.choice("placement", as: Placement.self) == .pause
      || creative.item.row.choice("ad_format", as: AdFormat.self) == .pauseAds
  }

  private static func interactive(_ row: Row) -> [String] {
    let placement = row.choice("placement", as: Placement.self)
    let bounds = Defaults.interactiveLengths.bounds
    let seconds = row["duration_seconds"].integer ?? 0
    let isShort = row.isImage || bounds.contains(Double(seconds))
    return (placement == .live ? ["live programmes take no interactive ads"] : [])
      + (row["interactive_meta_json"].isNull
        ? ["interactive_meta_json is missing, so that nothing can be done with it"] : [])
      + (isShort
        ? []
        : [
          "duration_seconds is \(seconds), and interactive ads take \(Int(bounds.lowerBound)) to "
            + "\(Int(bounds.upperBound))"
        ])
  }

  private static func pause(_ row: Row, _ limits: QualityLimits) -> [String] {
    let bytes = row["file_size_bytes"].integer ?? 0
    let placement = row.choice("placement", as: Placement.self)
    return (row.isImage ? [] : ["a pause ad is a still image, PNG or JPEG"])
      + (row["is_pause_ad"] == 1 ? [] : ["a still image or pause placement is a pause ad"])
      + (placement == .pause ? [] : ["placement is \(placement?.rawValue ?? "unknown"), not PAUSE"])
      + (row["duration_seconds"] == 0 ? [] : ["a still image has no duration"])
      + (bytes > limits.pauseBytes
        ? ["file_size_bytes is \(bytes), above \(limits.pauseBytes)"] : [])
  }

  private static func words(_ row: Row, _ limits: QualityLimits) -> [String] {
    let count = row["overlay_cta_text"].text?.count ?? 0
    return count <= limits.callToActionLetters
      ? []
      : ["overlay_cta_text has \(count) characters, more than \(limits.callToActionLetters)"]
  }
}
