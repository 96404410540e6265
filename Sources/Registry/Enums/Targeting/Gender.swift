import Tables

/// The values of the targeting key GENDER.
package enum Gender: String, EnumeratedValue {
  case all = "ALL"
  case female = "FEMALE"
  case male = "MALE"
  case unknown = "UNKNOWN"

  package static let enumerationName = "gender"
  package static let enumerationSummary = "The gender of a viewer, as far as it is known."

  package var summary: String {
    switch self {
    case .all: "Everybody."
    case .female: "Women."
    case .male: "Men."
    case .unknown: "Viewers who have not said."
    }
  }

  package var aliases: [String] {
    switch self {
    case .all: ["ANY"]
    case .female: ["F", "WOMEN"]
    case .male: ["M", "MEN"]
    case .unknown: ["OTHER"]
    }
  }
}
