import Tables

/// The values of `creatives.chroma_subsampling`.
package enum ChromaSubsampling: String, EnumeratedValue {
  /// A quarter of the brightness: H.264.
  case yuv420 = "YUV_4_2_0"
  /// Half of the brightness: ProRes.
  case yuv422 = "YUV_4_2_2"
  /// As finely as brightness: still images.
  case yuv444 = "YUV_4_4_4"

  /// The name of the list.
  package static let enumerationName = "chroma_subsampling"
  /// What the list is for.
  package static let enumerationSummary = "How finely colour is sampled."

  /// What the value means.
  package var summary: String {
    switch self {
    case .yuv420: "A quarter of the brightness: H.264."
    case .yuv422: "Half of the brightness: ProRes."
    case .yuv444: "As finely as brightness: still images."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .yuv420: ["4:2:0"]
    case .yuv422: ["4:2:2"]
    case .yuv444: ["4:4:4"]
    }
  }
}
