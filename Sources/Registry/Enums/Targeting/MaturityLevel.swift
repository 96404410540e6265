import Tables

/// The values of the targeting key MATURITY.
package enum MaturityLevel: String, EnumeratedValue {
  /// Everybody of 18 and older.
  case adults = "ADULTS"
  /// People of 13 and older.
  case teens = "TEENS"
  /// Children of seven and older.
  case olderKids = "OLDER_KIDS"
  /// All children.
  case littleKids = "LITTLE_KIDS"

  /// The name of the list.
  package static let enumerationName = "maturity_level"
  /// What the list is for.
  package static let enumerationSummary =
    "For whom a title is fit; each level includes those before it."

  /// What the value means.
  package var summary: String {
    switch self {
    case .adults: "Everybody of 18 and older."
    case .teens: "People of 13 and older."
    case .olderKids: "Children of seven and older."
    case .littleKids: "All children."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .adults: ["ADULT", "MATURE"]
    case .teens: ["TEEN"]
    case .littleKids: ["KIDS"]
    default: []
    }
  }
}
