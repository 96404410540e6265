import Registry
import Tables

/// Files, pages and trackers.
extension MistakeDesk {
  private static let click = "click_tracker_url"
  private static let view = "impression_tracker_url"

  func tracker(_ kind: MistakeKind) -> Mistake? {
    guard let (row, number) = part(.creative) else { return nil }
    let fields = [Self.click, Self.view].map { "creative.\(number).\($0)" }
    guard let click = typed[fields[0]], let view = typed[fields[1]] else {
      // Nothing is tracked, and somebody wants to know of clicks alone.
      guard kind == .trackerAlone else { return nil }
      return mistake(kind, fields[0], "https://track.example.com/click?id=\(row["ad_id"])")
    }
    switch kind {
    case .trackerAlone: return mistake(kind, fields[1], "", right: view)
    case .macroLost: return mistake(kind, fields[0], Self.withoutMacros(click))
    case .trackerInsecure: return mistake(kind, fields[1], Self.insecure(view))
    case .trackerTwice: return mistake(kind, fields[0], view)
    default: return nil
    }
  }

  /// The address up to its first place that a server fills in.
  private static func withoutMacros(_ address: String) -> String {
    guard let place = address.firstRange(of: "=[") else { return address }
    let kept = address[..<place.lowerBound]
    return String(kept[..<(kept.lastIndex(of: "&") ?? kept.endIndex)])
  }

  private static func insecure(_ address: String) -> String {
    address.hasPrefix("https://") ? "http://" + address.dropFirst(8) : address
  }

  func specification(_ kind: MistakeKind) -> Mistake? {
    guard let (row, number) = part(.creative) else { return nil }
    func field(_ column: String) -> String { "creative.\(number).\(column)" }
    let mime = row.choice("mime_type", as: MIMEType.self)
    let isStill = mime?.isImage ?? false
    let isTelevision = channel.choice("channel_group", as: ChannelGroup.self) != .social
    func wrong(_ column: String, _ text: String) -> Mistake? {
      mistake(kind, field(column), text, right: typed[field(column)] ?? measured(row, column))
    }
    switch kind {
    case .fileRejected: return wrong("qa_status", QAStatus.rejected.rawValue)
    case .containerWrong where !isStill:
      return wrong("mime_type", (mime == .mp4 ? MIMEType.quickTime : .mp4).rawValue)
    case .fileTooLarge: return wrong("file_size_bytes", isStill ? "2400000" : "2400000000")
    case .codeMalformed: return wrong("ad_id", row["ad_id"].description.lowercased())
    case .lengthWrong where !isStill && isTelevision: return wrong("duration_seconds", "17")
    case .rateTooLow where !isStill && isTelevision: return wrong("bitrate_kbps", "2500")
    case .olderCut where !isStill:
      let asset = row["asset_url"].description
      guard let dot = asset.lastIndex(of: ".") else { return nil }
      return wrong("asset_url", asset[..<dot] + "-cut1" + asset[dot...])
    default: return nil
    }
  }

  func page(_ kind: MistakeKind) -> Mistake? {
    guard let (_, number) = part(.creative) else { return nil }
    let field = "creative.\(number).landing_page_url"
    guard let right = typed[field], let path = Self.path(of: right) else { return nil }
    let host = right[..<path]
    switch kind {
    case .pageInsecure: return mistake(kind, field, Self.insecure(right))
    case .pagePlaceholder: return mistake(kind, field, "\(host)/todo\(Self.query(of: right))")
    case .pageLocal: return mistake(kind, field, "https://localhost:8080\(right[path...])")
    case .pageHostless:
      let bare = host.dropFirst(8).filter { $0 != "." }
      return mistake(kind, field, "https://\(bare)\(right[path...])")
    case .pageTellsWho:
      let mark = right.contains("?") ? "&" : "?"
      return mistake(kind, field, "\(right)\(mark)email=kim.larkspur@example.com")
    case .pageOfAnother: return mistake(kind, field, "\(host)/offers\(Self.query(of: right))")
    default: return nil
    }
  }

  /// Where the path of an encrypted address begins.
  private static func path(of address: String) -> String.Index? {
    guard address.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst(8)
    return rest.firstIndex { $0 == "/" || $0 == "?" } ?? address.endIndex
  }

  private static func query(of address: String) -> Substring {
    address.firstIndex(of: "?").map { address[$0...] } ?? ""
  }
}
