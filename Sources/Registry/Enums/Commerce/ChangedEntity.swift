import Tables

/// The values of `status_changes.entity`.
package enum ChangedEntity: String, EnumeratedValue {
  case campaign = "CAMPAIGN"
  case lineItem = "LINE_ITEM"

  package static let enumerationName = "changed_entity"
  package static let enumerationSummary = "Which kind of row a change of status is about."

  package var summary: String {
    switch self {
    case .campaign: "A row of campaigns, and with it all its line items."
    case .lineItem: "One row of line_items."
    }
  }
}
