import Tables

/// The values of `creatives.color_primaries`.
package enum ColorPrimaries: String, EnumeratedValue {
  /// High definition.
  case bt709 = "BT_709"
  /// Standard definition, which the specification refuses.
  case bt601 = "BT_601"
  /// Ultra high definition, which the specification refuses.
  case bt2020 = "BT_2020"

  /// The name of the list.
  package static let enumerationName = "color_primaries"
  /// What the list is for.
  package static let enumerationSummary = "The colours that the numbers of a picture mean."

  /// What the value means.
  package var summary: String {
    switch self {
    case .bt709: "High definition."
    case .bt601: "Standard definition, which the specification refuses."
    case .bt2020: "Ultra high definition, which the specification refuses."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .bt709: ["REC709", "BT.709"]
    case .bt601: ["REC601", "BT.601"]
    case .bt2020: ["REC2020", "BT.2020"]
    }
  }
}
