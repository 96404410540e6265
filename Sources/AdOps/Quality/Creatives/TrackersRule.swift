import Registry
import Tables

/// Both trackers are there, each once and with its macros, or neither; live programmes take none.
enum TrackersRule: QualityJudge {
  static let rule = QualityRule.trackers
  static let scope = "to tickets with creatives or links"

  private static let columns = ["click_tracker_url", "impression_tracker_url"]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.links), !ticket.creatives.isEmpty else {
      return .notApplicable("the ticket tracks nothing")
    }
    return .of(
      ticket.problems(.creative, columns: columns)
        + ticket.creatives.flatMap { _, part in
          wrong(part.row).map { Objection("\(part.creative): \($0)") }
        })
  }

  private static func wrong(_ row: Row) -> [String] {
    let given = columns.filter { !(row[$0].text ?? "").isEmpty }
    guard !given.isEmpty else { return [] }
    if row.choice("placement", as: Placement.self) == .live {
      return ["live programmes take no trackers"]
    }
    if given.count == 1 {
      let missing = columns.first { !given.contains($0) } ?? ""
      return ["\(given[0]) is there and \(missing) is missing: both or neither"]
    }
    let isTwice = row[columns[0]] == row[columns[1]]
    return columns.flatMap { column -> [String] in
      guard let address = row[column].text.flatMap({ WebAddress($0) }),
        address.scheme == "https", address.hasReachableHost
      else { return ["\(column) is no encrypted address of the web"] }
      return TrackerMacro.breaksCaches(address)
        ? [] : ["\(column) has no macro against caches, such as [CACHEBUSTING]"]
    } + (isTwice ? ["both trackers are the same, so that one event would count twice"] : [])
  }
}
