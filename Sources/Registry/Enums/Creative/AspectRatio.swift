import Tables

/// The values of `creatives.aspect_ratio`.
package enum AspectRatio: String, EnumeratedValue {
  /// A television screen.
  case wide16To9 = "R16_9"
  /// A telephone held upright.
  case tall9To16 = "R9_16"
  /// A square.
  case square = "R1_1"
  /// An old television screen.
  case classic4To3 = "R4_3"

  /// The name of the list.
  package static let enumerationName = "aspect_ratio"
  /// What the list is for.
  package static let enumerationSummary = "Width by height of the picture."

  /// What the value means.
  package var summary: String {
    switch self {
    case .wide16To9: "A television screen."
    case .tall9To16: "A telephone held upright."
    case .square: "A square."
    case .classic4To3: "An old television screen."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .wide16To9: ["16:9", "16X9"]
    case .tall9To16: ["9:16", "9X16"]
    case .square: ["1:1", "1X1"]
    case .classic4To3: ["4:3", "4X3"]
    }
  }
}
