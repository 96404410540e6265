import Tables

/// The values of `audiences.strategy`.
package enum AudienceStrategy: String, EnumeratedValue {
  /// By what they watch, read and buy.
  case behavior = "BEHAVIOR"
  /// By age, gender and household.
  case demographic = "DEMOGRAPHIC"
  /// By what is on the screen, whoever watches.
  case contextual = "CONTEXTUAL"
  /// By likeness to customers.
  case lookalike = "LOOKALIKE"
  /// By a list of customers, matched in a clean room.
  case customerList = "CUSTOMER_LIST"

  /// The name of the list.
  package static let enumerationName = "audience_strategy"
  /// What the list is for.
  package static let enumerationSummary = "How the people of an audience are found."

  /// What the value means.
  package var summary: String {
    switch self {
    case .behavior: "By what they watch, read and buy."
    case .demographic: "By age, gender and household."
    case .contextual: "By what is on the screen, whoever watches."
    case .lookalike: "By likeness to customers."
    case .customerList: "By a list of customers, matched in a clean room."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .behavior: ["BEHAVIOUR", "BEHAVIORAL"]
    case .demographic: ["DEMO"]
    case .contextual: ["CONTEXT"]
    default: []
    }
  }
}
