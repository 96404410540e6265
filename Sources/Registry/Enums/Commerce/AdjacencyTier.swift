import Tables

/// The values of `campaigns.content_adjacency_tier`.
package enum AdjacencyTier: String, EnumeratedValue {
  case tier1 = "TIER_1"
  case tier2 = "TIER_2"
  case tier3 = "TIER_3"

  package static let enumerationName = "content_adjacency_tier"
  package static let enumerationSummary = "How near to sensitive content an ad may stand."

  package var summary: String {
    switch self {
    case .tier1: "Only beside content for everybody."
    case .tier2: "Also beside content for teenagers."
    case .tier3: "Beside any content."
    }
  }
}
