import Tables

/// The values of `audiences.strategy`.
package enum AudienceStrategy: String, EnumeratedValue {
  case behavior = "BEHAVIOR"
  case demographic = "DEMOGRAPHIC"
  case contextual = "CONTEXTUAL"
  case lookalike = "LOOKALIKE"
  case customerList = "CUSTOMER_LIST"

  package static let enumerationName = "audience_strategy"
  package static let enumerationSummary = "How the people of an audience are found."

  package var summary: String {
    switch self {
    case .behavior: "By what they watch, read and buy."
    case .demographic: "By age, gender and household."
    case .contextual: "By what is on the screen, whoever watches."
    case .lookalike: "By likeness to customers."
    case .customerList: "By a list of customers, matched in a clean room."
    }
  }

  package var aliases: [String] {
    switch self {
    case .behavior: ["BEHAVIOUR", "BEHAVIORAL"]
    case .demographic: ["DEMO"]
    case .contextual: ["CONTEXT"]
    default: []
    }
  }
}
