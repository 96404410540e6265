import Tables

/// The values of `titles.content_type`.
package enum ContentType: String, EnumeratedValue {
  case series = "SERIES"
  case film = "FILM"
  case live = "LIVE"

  package static let enumerationName = "content_type"
  package static let enumerationSummary = "How a title is published."

  package var summary: String {
    switch self {
    case .series: "Several episodes."
    case .film: "One piece, seen at once."
    case .live: "Shown as it happens."
    }
  }

  package var aliases: [String] {
    switch self {
    case .series: ["SHOW"]
    case .film: ["MOVIE"]
    case .live: ["LIVE_EVENT"]
    }
  }
}
