import Tables

/// The values of `creatives.audio_codec`.
package enum AudioCodec: String, EnumeratedValue {
  /// Advanced audio coding, low complexity.
  case aacLC = "AAC_LC"
  /// Uncompressed.
  case pcm = "PCM"
  /// MPEG layer 3, which the specification refuses.
  case mp3 = "MP3"
  /// No sound, as in a pause ad.
  case silent = "NONE"

  /// The name of the list.
  package static let enumerationName = "audio_codec"
  /// What the list is for.
  package static let enumerationSummary = "How the sound of a creative is coded."

  /// What the value means.
  package var summary: String {
    switch self {
    case .aacLC: "Advanced audio coding, low complexity."
    case .pcm: "Uncompressed."
    case .mp3: "MPEG layer 3, which the specification refuses."
    case .silent: "No sound, as in a pause ad."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .aacLC: ["AAC"]
    default: []
    }
  }
}
