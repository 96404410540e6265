import Tables

/// The values of `creatives.video_codec_h264_profile`.
package enum H264Profile: String, EnumeratedValue {
  case high = "HIGH"
  case main = "MAIN"
  case baseline = "BASELINE"
  case high10 = "HIGH_10"

  package static let enumerationName = "video_codec_h264_profile"
  package static let enumerationSummary = "The profile of a video coded as H.264."

  package var summary: String {
    switch self {
    case .high: "High: the usual one for television."
    case .main: "Main."
    case .baseline: "Baseline: the simplest."
    case .high10: "High with ten bits, which the specification refuses."
    }
  }
}
