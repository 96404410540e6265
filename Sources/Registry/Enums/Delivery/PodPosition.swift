import Tables

/// The place of an ad in its break, a value of the breakdown POD_POSITION.
package enum PodPosition: String, EnumeratedValue {
  /// The first ad of the break.
  case first = "FIRST"
  /// The last ad of the break.
  case last = "LAST"
  /// Any ad between the first and the last.
  case middle = "MIDDLE"

  /// The name of the list.
  package static let enumerationName = "pod_position"
  /// What the list is for.
  package static let enumerationSummary = "The place of an ad in its break."

  /// What the value means.
  package var summary: String {
    switch self {
    case .first: "The first ad of the break."
    case .last: "The last ad of the break."
    case .middle: "Any ad between the first and the last."
    }
  }
}
