import Registry

/// The words of campaign names; none is a product.
enum CampaignWords {
  static let themes = [
    "Bright Mornings", "Open Road", "Quiet Power", "First Light", "Second Helping", "New Season",
    "Small Wonders", "Long Weekend", "Big Night In", "Closer to Home", "Fresh Start", "Night Shift",
    "Golden Hour", "Field Day", "Better Together", "Made to Last", "Next Chapter", "Easy Sunday",
    "Clear Skies", "City Lights", "Warm Welcome", "Wide Horizon", "Good Company", "Full Circle",
    "Hidden Corners", "Steady Hands", "High Summer", "Winter Table", "Spring Forward", "Early Bird",
    "Simple Pleasures", "Great Outdoors", "Local Heroes", "Family Table", "Smart Choice",
    "True Colors", "Safe Harbor", "Second Nature", "Common Ground", "Out of Office",
  ]

  static func endings(for objective: Objective?) -> [String] {
    switch objective {
    case .awareness: ["Launch", "Premiere", "Story", "Reveal", "Welcome"]
    case .consideration: ["Discovery", "Showcase", "Tour", "Taste", "Preview"]
    case .conversion: ["Offer", "Sign-Up", "Trial", "Sale", "Savings"]
    case nil: ["Campaign", "Season", "Moments", "Days", "Drive"]
    }
  }
}
