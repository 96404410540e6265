import Tables

/// What kind of mistake a person typed.
package enum MistakeCause: String, EnumeratedValue {
  /// A click or impression tracker is missing, single or without its macros.
  case tracker = "TRACKER"
  /// A creative breaks the publisher's specification.
  case specification = "SPECIFICATION"
  /// A landing page is unreachable, insecure or a placeholder.
  case url = "URL"
  /// Dates or amounts contradict each other.
  case datesBudget = "DATES_BUDGET"
  /// An audience or place is not what was ordered, or not allowed.
  case targeting = "TARGETING"
  /// A cap is missing or not legal on the platform.
  case frequencyCap = "FREQUENCY_CAP"
  /// A special category or rating is missing or wrong.
  case category = "CATEGORY"
  /// A name breaks the pattern or is misspelt.
  case naming = "NAMING"

  /// The name of the list.
  package static let enumerationName = "mistake_cause"
  /// What the list is for.
  package static let enumerationSummary = "The kind of mistake that a person typed into a ticket."

  /// What the value means.
  package var summary: String {
    switch self {
    case .tracker: "A click or impression tracker is missing, single or without its macros."
    case .specification: "A creative breaks the publisher's specification."
    case .url: "A landing page is unreachable, insecure or a placeholder."
    case .datesBudget: "Dates or amounts contradict each other."
    case .targeting: "An audience or place is not what was ordered, or not allowed."
    case .frequencyCap: "A cap is missing or not legal on the platform."
    case .category: "A special category or rating is missing or wrong."
    case .naming: "A name breaks the pattern or is misspelt."
    }
  }
}
