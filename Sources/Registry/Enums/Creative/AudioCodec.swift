import Tables

/// The values of `creatives.audio_codec`.
package enum AudioCodec: String, EnumeratedValue {
  case aacLC = "AAC_LC"
  case pcm = "PCM"
  case mp3 = "MP3"
  case silent = "NONE"

  package static let enumerationName = "audio_codec"
  package static let enumerationSummary = "How the sound of a creative is coded."

  package var summary: String {
    switch self {
    case .aacLC: "Advanced audio coding, low complexity."
    case .pcm: "Uncompressed."
    case .mp3: "MPEG layer 3, which the specification refuses."
    case .silent: "No sound, as in a pause ad."
    }
  }

  package var aliases: [String] {
    switch self {
    case .aacLC: ["AAC"]
    default: []
    }
  }
}
