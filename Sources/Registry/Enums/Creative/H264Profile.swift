import Tables

/// The values of `creatives.video_codec_h264_profile`.
package enum H264Profile: String, EnumeratedValue {
  /// High: the usual one for television.
  case high = "HIGH"
  /// Main.
  case main = "MAIN"
  /// Baseline: the simplest.
  case baseline = "BASELINE"
  /// High with ten bits, which the specification refuses.
  case high10 = "HIGH_10"

  /// The name of the list.
  package static let enumerationName = "video_codec_h264_profile"
  /// What the list is for.
  package static let enumerationSummary = "The profile of a video coded as H.264."

  /// What the value means.
  package var summary: String {
    switch self {
    case .high: "High: the usual one for television."
    case .main: "Main."
    case .baseline: "Baseline: the simplest."
    case .high10: "High with ten bits, which the specification refuses."
    }
  }
}
