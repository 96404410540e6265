import Tables

/// The values of the targeting key AGE_RANGE.
package enum AgeRange: String, EnumeratedValue {
  /// From 18 to 24 years.
  case from18To24 = "18-24"
  /// From 25 to 34 years.
  case from25To34 = "25-34"
  /// From 35 to 44 years.
  case from35To44 = "35-44"
  /// From 45 to 54 years.
  case from45To54 = "45-54"
  /// From 55 to 64 years.
  case from55To64 = "55-64"
  /// 65 years and more.
  case from65 = "65+"
  /// From 13 to 17 years.
  case from13To17 = "13-17"

  /// The name of the list.
  package static let enumerationName = "age_range"
  /// What the list is for.
  package static let enumerationSummary = "The age of a viewer, in the usual bands."

  /// What the value means.
  package var summary: String {
    switch self {
    case .from18To24: "From 18 to 24 years."
    case .from25To34: "From 25 to 34 years."
    case .from35To44: "From 35 to 44 years."
    case .from45To54: "From 45 to 54 years."
    case .from55To64: "From 55 to 64 years."
    case .from65: "65 years and more."
    case .from13To17: "From 13 to 17 years."
    }
  }

  /// True for ages at which a viewer is grown up in every market.
  package var isAdult: Bool { self != .from13To17 }
}
