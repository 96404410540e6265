import Tables

/// The values of `creatives.audio_channels`.
package enum AudioChannels: String, EnumeratedValue {
  case stereo = "STEREO"
  case surround5Point1 = "SURROUND_5_1"
  case mono = "MONO"
  case silent = "NONE"

  package static let enumerationName = "audio_channels"
  package static let enumerationSummary = "From how many sides the sound of a creative comes."

  package var summary: String {
    switch self {
    case .stereo: "Left and right."
    case .surround5Point1: "Five sides and a bass."
    case .mono: "One side."
    case .silent: "No sound, as in a pause ad."
    }
  }

  package var aliases: [String] {
    switch self {
    case .surround5Point1: ["5.1"]
    default: []
    }
  }
}
