package import Units

/// Where arrivals land: one folder an hour of arrival, and in it one file a campaign and kind of event.
///
/// A file holds what one campaign sends, so that another campaign moves no line of it.
package enum LandingPlace {
  /// What a file holds.
  package enum Content: String, Hashable, Sendable, CaseIterable {
    /// Clicks and settlements.
    case clicks
    /// Budget updates.
    case budgets
  }

  /// The folder of all events, below the landing folder.
  package static let root = "ad_clicks"

  /// The folder of an hour of arrival, below the landing folder.
  package static func folder(of hour: Hour) -> String {
    let text = hour.description
    return "\(root)/dt=\(text.prefix(10))/hour=\(text.dropFirst(11).prefix(2))"
  }

  /// The file of what a campaign sends in an hour, below the landing folder.
  package static func file(of campaignUID: String, _ content: Content, in hour: Hour) -> String {
    "\(folder(of: hour))/part-\(campaignUID)-\(content.rawValue).jsonl"
  }

  /// The uid of the campaign whose file a name is; nothing for another shape.
  package static func campaignUID(ofPart name: String) -> String? {
    for content in Content.allCases {
      let ending = "-\(content.rawValue).jsonl"
      guard name.hasPrefix("part-"), name.hasSuffix(ending) else { continue }
      return String(name.dropFirst(5).dropLast(ending.count))
    }
    return nil
  }
}
