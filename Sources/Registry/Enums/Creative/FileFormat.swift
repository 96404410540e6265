import Tables

/// The values of `creatives.file_format`.
package enum FileFormat: String, EnumeratedValue {
  case mp4 = "MP4"
  case mov = "MOV"
  case png = "PNG"
  case jpeg = "JPEG"
  case webM = "WEBM"

  package static let enumerationName = "file_format"
  package static let enumerationSummary = "The format of a creative's file."

  package var summary: String {
    switch self {
    case .mp4: "MPEG-4 video."
    case .mov: "QuickTime video."
    case .png: "A lossless still image."
    case .jpeg: "A compressed still image."
    case .webM: "WebM video, which the specification refuses."
    }
  }

  package var aliases: [String] {
    switch self {
    case .mov: ["QUICKTIME"]
    case .jpeg: ["JPG"]
    default: []
    }
  }
}
