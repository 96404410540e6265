import Tables

/// What kind of object a platform is asked for.
package enum PlatformObjectKind: String, EnumeratedValue {
  /// A line item of Display and Video 360.
  case lineItem = "line_item"
  /// An ad, which joins a creative to its group or placement.
  case ad = "ad"
  /// The file or tag that is shown.
  case creative = "creative"
  /// The root of everything that belongs to a campaign.
  case campaign = "campaign"
  /// A group of ads with one budget and audience, of Meta.
  case adSet = "ad_set"
  /// A group of ads with one budget and audience, of TikTok.
  case adGroup = "ad_group"
  /// The order above line items, of Display and Video 360.
  case insertionOrder = "insertion_order"
  /// An option that narrows to whom a line item is shown.
  case targeting = "targeting"
  /// A place that was booked, of Campaign Manager 360.
  case placement = "placement"
  /// The page that a click leads to, of Campaign Manager 360.
  case landingPage = "landing_page"
  /// The pointer from a campaign to a creative, of Campaign Manager 360.
  case association = "association"
  /// The tags of placements, of Campaign Manager 360.
  case tags = "tags"

  /// The name of the list.
  package static let enumerationName = "platform_object_kind"
  /// What the list is for.
  package static let enumerationSummary = "The kind of object that a platform is asked for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .lineItem: "A line item of Display and Video 360."
    case .ad: "An ad, which joins a creative to its group or placement."
    case .creative: "The file or tag that is shown."
    case .campaign: "The root of everything that belongs to a campaign."
    case .adSet: "A group of ads with one budget and audience, of Meta."
    case .adGroup: "A group of ads with one budget and audience, of TikTok."
    case .insertionOrder: "The order above line items, of Display and Video 360."
    case .targeting: "An option that narrows to whom a line item is shown."
    case .placement: "A place that was booked, of Campaign Manager 360."
    case .landingPage: "The page that a click leads to, of Campaign Manager 360."
    case .association: "The pointer from a campaign to a creative, of Campaign Manager 360."
    case .tags: "The tags of placements, of Campaign Manager 360."
    }
  }
}
