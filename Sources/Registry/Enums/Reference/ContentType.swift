import Tables

/// The values of `titles.content_type`.
package enum ContentType: String, EnumeratedValue {
  /// Several episodes.
  case series = "SERIES"
  /// One piece, seen at once.
  case film = "FILM"
  /// Shown as it happens.
  case live = "LIVE"

  /// The name of the list.
  package static let enumerationName = "content_type"
  /// What the list is for.
  package static let enumerationSummary = "How a title is published."

  /// What the value means.
  package var summary: String {
    switch self {
    case .series: "Several episodes."
    case .film: "One piece, seen at once."
    case .live: "Shown as it happens."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .series: ["SHOW"]
    case .film: ["MOVIE"]
    case .live: ["LIVE_EVENT"]
    }
  }
}
