import Tables

/// The values of `line_items.pixel_vendor`.
package enum PixelVendor: String, EnumeratedValue {
  /// Integral Ad Science.
  case integralAdScience = "IAS"
  /// DoubleVerify.
  case doubleVerify = "DOUBLEVERIFY"

  /// The name of the list.
  package static let enumerationName = "pixel_vendor"
  /// What the list is for.
  package static let enumerationSummary = "Who verifies viewability and invalid traffic."

  /// What the value means.
  package var summary: String {
    switch self {
    case .integralAdScience: "Integral Ad Science."
    case .doubleVerify: "DoubleVerify."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .doubleVerify: ["DV"]
    default: []
    }
  }
}
