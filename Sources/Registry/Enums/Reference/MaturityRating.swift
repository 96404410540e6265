import Tables

/// The values of `titles.maturity_rating`.
package enum MaturityRating: String, EnumeratedValue {
  /// Television for people of 14 and older.
  case tv14 = "TV-14"
  /// Television for adults.
  case tvMA = "TV-MA"
  /// Television with parental guidance.
  case tvPG = "TV-PG"
  /// Film for people of 13 and older.
  case pg13 = "PG-13"
  /// Film for adults, and the young with a parent.
  case r = "R"
  /// Television for children of seven and older.
  case tvY7 = "TV-Y7"
  /// Television for children of seven and older, with fantasy violence.
  case tvY7FV = "TV-Y7-FV"
  /// Television for everybody.
  case tvG = "TV-G"
  /// Television for all children.
  case tvY = "TV-Y"
  /// Film with parental guidance.
  case pg = "PG"
  /// Film for everybody.
  case g = "G"
  /// Film for adults alone.
  case nc17 = "NC-17"
  /// Unrated cut, treated as for adults.
  case unrated = "UR"
  /// Not rated, treated as for adults.
  case notRated = "NR"

  /// The name of the list.
  package static let enumerationName = "maturity_rating"
  /// What the list is for.
  package static let enumerationSummary =
    "The rating of a title by the boards of the United States."

  /// What the value means.
  package var summary: String {
    switch self {
    case .tv14: "Television for people of 14 and older."
    case .tvMA: "Television for adults."
    case .tvPG: "Television with parental guidance."
    case .pg13: "Film for people of 13 and older."
    case .r: "Film for adults, and the young with a parent."
    case .tvY7: "Television for children of seven and older."
    case .tvY7FV: "Television for children of seven and older, with fantasy violence."
    case .tvG: "Television for everybody."
    case .tvY: "Television for all children."
    case .pg: "Film with parental guidance."
    case .g: "Film for everybody."
    case .nc17: "Film for adults alone."
    case .unrated: "Unrated cut, treated as for adults."
    case .notRated: "Not rated, treated as for adults."
    }
  }

  /// The lowest level of viewers for whom a title of this rating is shown.
  package var level: MaturityLevel {
    switch self {
    case .g, .tvY, .tvG: .littleKids
    case .pg, .tvY7, .tvY7FV, .tvPG: .olderKids
    case .pg13, .tv14: .teens
    case .r, .nc17, .tvMA, .unrated, .notRated: .adults
    }
  }
}
