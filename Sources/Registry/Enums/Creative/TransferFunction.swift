import Tables

/// The values of `creatives.transfer_function`.
package enum TransferFunction: String, EnumeratedValue {
  /// The usual range.
  case bt709 = "BT_709"
  /// High dynamic range for films, which the specification refuses.
  case perceptualQuantizer = "PQ"
  /// High dynamic range for broadcasts, which the specification refuses.
  case hybridLogGamma = "HLG"

  /// The name of the list.
  package static let enumerationName = "transfer_function"
  /// What the list is for.
  package static let enumerationSummary = "The brightness that the numbers of a picture mean."

  /// What the value means.
  package var summary: String {
    switch self {
    case .bt709: "The usual range."
    case .perceptualQuantizer: "High dynamic range for films, which the specification refuses."
    case .hybridLogGamma: "High dynamic range for broadcasts, which the specification refuses."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .bt709: ["REC709", "BT.709"]
    default: []
    }
  }
}
