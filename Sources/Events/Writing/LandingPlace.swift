internal import Registry
package import Units

/// The files of an hour's folder: one a campaign and kind of event.
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

  /// The file of what a campaign sends in an hour, below the landing folder.
  package static func file(of campaignUID: String, _ content: Content, in hour: Hour) -> String {
    "\(ArrivalFolder.path(of: hour))/part-\(campaignUID)-\(content.rawValue).jsonl"
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
