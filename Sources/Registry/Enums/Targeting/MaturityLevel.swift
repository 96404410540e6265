import Tables

/// The values of the targeting key MATURITY.
package enum MaturityLevel: String, EnumeratedValue {
  case adults = "ADULTS"
  case teens = "TEENS"
  case olderKids = "OLDER_KIDS"
  case littleKids = "LITTLE_KIDS"

  package static let enumerationName = "maturity_level"
  package static let enumerationSummary =
    "For whom a title is fit; each level includes those before it."

  package var summary: String {
    switch self {
    case .adults: "Everybody of 18 and older."
    case .teens: "People of 13 and older."
    case .olderKids: "Children of seven and older."
    case .littleKids: "All children."
    }
  }

  package var aliases: [String] {
    switch self {
    case .adults: ["ADULT", "MATURE"]
    case .teens: ["TEEN"]
    case .littleKids: ["KIDS"]
    default: []
    }
  }
}
