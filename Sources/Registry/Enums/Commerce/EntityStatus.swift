import Tables

/// The values of `advertisers.status`.
package enum EntityStatus: String, EnumeratedValue {
  /// In use.
  case active = "ACTIVE"
  /// Out of use, and may return.
  case inactive = "INACTIVE"
  /// Out of use for good, kept for the record.
  case deleted = "DELETED"

  /// The name of the list.
  package static let enumerationName = "entity_status"
  /// What the list is for.
  package static let enumerationSummary = "Whether something is in use."

  /// What the value means.
  package var summary: String {
    switch self {
    case .active: "In use."
    case .inactive: "Out of use, and may return."
    case .deleted: "Out of use for good, kept for the record."
    }
  }
}
