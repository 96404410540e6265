import Tables

/// The values of `creatives.transfer_function`.
package enum TransferFunction: String, EnumeratedValue {
  case bt709 = "BT_709"
  case perceptualQuantizer = "PQ"
  case hybridLogGamma = "HLG"

  package static let enumerationName = "transfer_function"
  package static let enumerationSummary = "The brightness that the numbers of a picture mean."

  package var summary: String {
    switch self {
    case .bt709: "The usual range."
    case .perceptualQuantizer: "High dynamic range for films, which the specification refuses."
    case .hybridLogGamma: "High dynamic range for broadcasts, which the specification refuses."
    }
  }

  package var aliases: [String] {
    switch self {
    case .bt709: ["REC709", "BT.709"]
    default: []
    }
  }
}
