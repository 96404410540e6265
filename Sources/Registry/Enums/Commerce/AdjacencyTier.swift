import Tables

/// The values of `campaigns.content_adjacency_tier`.
package enum AdjacencyTier: String, EnumeratedValue {
  /// Only beside content for everybody.
  case tier1 = "TIER_1"
  /// Also beside content for teenagers.
  case tier2 = "TIER_2"
  /// Beside any content.
  case tier3 = "TIER_3"

  /// The name of the list.
  package static let enumerationName = "content_adjacency_tier"
  /// What the list is for.
  package static let enumerationSummary = "How near to sensitive content an ad may stand."

  /// What the value means.
  package var summary: String {
    switch self {
    case .tier1: "Only beside content for everybody."
    case .tier2: "Also beside content for teenagers."
    case .tier3: "Beside any content."
    }
  }
}
