import Registry
import Tables

/// Videos satisfy the publisher's specification; in feeds of social networks only what every player needs.
enum CreativeSpecificationRule: QualityJudge {
  static let rule = QualityRule.creativeSpecification
  static let scope = "to tickets with videos"

  /// Columns of creatives that other rules look at.
  private static let others: Set<String> = [
    "landing_page_url", "click_tracker_url", "impression_tracker_url", "qa_status", "language",
    "ad_id", "is_interactive", "interactive_meta_json", "is_pause_ad", "qr_code_url",
    "overlay_cta_text",
  ]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.creatives) else { return .notApplicable("the ticket shows nothing") }
    let columns = Registry.creatives.columns.map(\.name).filter { !others.contains($0) }
    let unread = ticket.problems(.creative, columns: columns)
    let videos = ticket.creatives.filter { !($0.part.row.isImage) }
    guard !videos.isEmpty else {
      return unread.isEmpty ? .notApplicable("no video is shown") : .of(unread)
    }
    let isSocial = ticket.channel.choice("channel_group", as: ChannelGroup.self) == .social
    return .of(
      unread
        + videos.flatMap { _, part -> [Objection] in
          let file = VideoFile(part.row, limits)
          let wrong = file.always + (isSocial ? [] : file.onTelevision)
          return wrong.map { Objection("\(part.creative): \($0)") }
        })
  }
}

extension Row {
  /// True for creatives that are still images.
  var isImage: Bool { choice("mime_type", as: MIMEType.self)?.isImage ?? false }
}
