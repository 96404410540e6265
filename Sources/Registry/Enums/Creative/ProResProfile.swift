import Tables

/// The values of `creatives.video_codec_prores_profile`.
package enum ProResProfile: String, EnumeratedValue {
  /// ProRes 422 in high quality.
  case proRes422HQ = "PRORES_422_HQ"
  /// ProRes 422.
  case proRes422 = "PRORES_422"
  /// ProRes 422 in a light form.
  case proRes422LT = "PRORES_422_LT"
  /// ProRes 422 for editing, which the specification refuses.
  case proRes422Proxy = "PRORES_422_PROXY"

  /// The name of the list.
  package static let enumerationName = "video_codec_prores_profile"
  /// What the list is for.
  package static let enumerationSummary = "The profile of a video coded as ProRes."

  /// What the value means.
  package var summary: String {
    switch self {
    case .proRes422HQ: "ProRes 422 in high quality."
    case .proRes422: "ProRes 422."
    case .proRes422LT: "ProRes 422 in a light form."
    case .proRes422Proxy: "ProRes 422 for editing, which the specification refuses."
    }
  }
}
