import Tables

/// The values of `advertisers.status`.
package enum EntityStatus: String, EnumeratedValue {
  case active = "ACTIVE"
  case inactive = "INACTIVE"
  case deleted = "DELETED"

  package static let enumerationName = "entity_status"
  package static let enumerationSummary = "Whether something is in use."

  package var summary: String {
    switch self {
    case .active: "In use."
    case .inactive: "Out of use, and may return."
    case .deleted: "Out of use for good, kept for the record."
    }
  }
}
