import Tables

/// The values of `creatives.file_format`.
package enum FileFormat: String, EnumeratedValue {
  /// MPEG-4 video.
  case mp4 = "MP4"
  /// QuickTime video.
  case mov = "MOV"
  /// A lossless still image.
  case png = "PNG"
  /// A compressed still image.
  case jpeg = "JPEG"
  /// WebM video, which the specification refuses.
  case webM = "WEBM"

  /// The name of the list.
  package static let enumerationName = "file_format"
  /// What the list is for.
  package static let enumerationSummary = "The format of a creative's file."

  /// What the value means.
  package var summary: String {
    switch self {
    case .mp4: "MPEG-4 video."
    case .mov: "QuickTime video."
    case .png: "A lossless still image."
    case .jpeg: "A compressed still image."
    case .webM: "WebM video, which the specification refuses."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .mov: ["QUICKTIME"]
    case .jpeg: ["JPG"]
    default: []
    }
  }
}
