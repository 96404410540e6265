import Tables

/// Which row an object of a platform stands for.
package enum PlatformEntity: String, EnumeratedValue {
  /// A row of line_items.
  case lineItem = "LINE_ITEM"
  /// A row of creatives.
  case creative = "CREATIVE"
  /// A row of campaigns.
  case campaign = "CAMPAIGN"
  /// A row of flights.
  case flight = "FLIGHT"

  /// The name of the list.
  package static let enumerationName = "platform_entity"
  /// What the list is for.
  package static let enumerationSummary = "The kind of row that an object of a platform stands for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .lineItem: "A row of line_items."
    case .creative: "A row of creatives."
    case .campaign: "A row of campaigns."
    case .flight: "A row of flights."
    }
  }
}
