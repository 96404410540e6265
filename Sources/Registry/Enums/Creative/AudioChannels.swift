import Tables

/// The values of `creatives.audio_channels`.
package enum AudioChannels: String, EnumeratedValue {
  /// Left and right.
  case stereo = "STEREO"
  /// Five sides and a bass.
  case surround5Point1 = "SURROUND_5_1"
  /// One side.
  case mono = "MONO"
  /// No sound, as in a pause ad.
  case silent = "NONE"

  /// The name of the list.
  package static let enumerationName = "audio_channels"
  /// What the list is for.
  package static let enumerationSummary = "From how many sides the sound of a creative comes."

  /// What the value means.
  package var summary: String {
    switch self {
    case .stereo: "Left and right."
    case .surround5Point1: "Five sides and a bass."
    case .mono: "One side."
    case .silent: "No sound, as in a pause ad."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .surround5Point1: ["5.1"]
    default: []
    }
  }
}
