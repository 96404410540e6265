import Tables

/// The values of `status_changes.entity`.
package enum ChangedEntity: String, EnumeratedValue {
  /// A row of campaigns, and with it all its line items.
  case campaign = "CAMPAIGN"
  /// One row of line_items.
  case lineItem = "LINE_ITEM"

  /// The name of the list.
  package static let enumerationName = "changed_entity"
  /// What the list is for.
  package static let enumerationSummary = "Which kind of row a change of status is about."

  /// What the value means.
  package var summary: String {
    switch self {
    case .campaign: "A row of campaigns, and with it all its line items."
    case .lineItem: "One row of line_items."
    }
  }
}
