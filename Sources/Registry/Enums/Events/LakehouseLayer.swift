import Tables

/// A layer of the lakehouse.
package enum LakehouseLayer: String, EnumeratedValue {
  /// Events as they arrived.
  case bronze = "BRONZE"
  /// Events typed, judged and without repeats.
  case silver = "SILVER"
  /// Answers.
  case gold = "GOLD"

  /// The name of the list.
  package static let enumerationName = "lakehouse_layer"
  /// What the list is for.
  package static let enumerationSummary = "A layer of the lakehouse."

  /// What the value means.
  package var summary: String {
    switch self {
    case .bronze: "Events as they arrived."
    case .silver: "Events typed, judged and without repeats."
    case .gold: "Answers."
    }
  }
}
