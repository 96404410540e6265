import Tables

/// The values of the targeting key GENDER.
package enum Gender: String, EnumeratedValue {
  /// Everybody.
  case all = "ALL"
  /// Women.
  case female = "FEMALE"
  /// Men.
  case male = "MALE"
  /// Viewers who have not said.
  case unknown = "UNKNOWN"

  /// The name of the list.
  package static let enumerationName = "gender"
  /// What the list is for.
  package static let enumerationSummary = "The gender of a viewer, as far as it is known."

  /// What the value means.
  package var summary: String {
    switch self {
    case .all: "Everybody."
    case .female: "Women."
    case .male: "Men."
    case .unknown: "Viewers who have not said."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .all: ["ANY"]
    case .female: ["F", "WOMEN"]
    case .male: ["M", "MEN"]
    case .unknown: ["OTHER"]
    }
  }
}
