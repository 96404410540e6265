import Tables

/// The values of `line_items.pixel_vendor`.
package enum PixelVendor: String, EnumeratedValue {
  case integralAdScience = "IAS"
  case doubleVerify = "DOUBLEVERIFY"

  package static let enumerationName = "pixel_vendor"
  package static let enumerationSummary = "Who verifies viewability and invalid traffic."

  package var summary: String {
    switch self {
    case .integralAdScience: "Integral Ad Science."
    case .doubleVerify: "DoubleVerify."
    }
  }

  package var aliases: [String] {
    switch self {
    case .doubleVerify: ["DV"]
    default: []
    }
  }
}
