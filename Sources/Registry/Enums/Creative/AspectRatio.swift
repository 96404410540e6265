import Tables

/// The values of `creatives.aspect_ratio`.
package enum AspectRatio: String, EnumeratedValue {
  case wide16To9 = "R16_9"
  case tall9To16 = "R9_16"
  case square = "R1_1"
  case classic4To3 = "R4_3"

  package static let enumerationName = "aspect_ratio"
  package static let enumerationSummary = "Width by height of the picture."

  package var summary: String {
    switch self {
    case .wide16To9: "A television screen."
    case .tall9To16: "A telephone held upright."
    case .square: "A square."
    case .classic4To3: "An old television screen."
    }
  }

  package var aliases: [String] {
    switch self {
    case .wide16To9: ["16:9", "16X9"]
    case .tall9To16: ["9:16", "9X16"]
    case .square: ["1:1", "1X1"]
    case .classic4To3: ["4:3", "4X3"]
    }
  }
}
