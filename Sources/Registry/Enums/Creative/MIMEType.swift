import Tables

/// The values of `creatives.mime_type`.
package enum MIMEType: String, EnumeratedValue {
  /// Video in an MP4 container.
  case mp4 = "VIDEO/MP4"
  /// Video in a QuickTime container.
  case quickTime = "VIDEO/QUICKTIME"
  /// A still image, as in a pause ad.
  case png = "IMAGE/PNG"
  /// A still photograph, as in a pause ad.
  case jpeg = "IMAGE/JPEG"
  /// Video in a WebM container, which the specification refuses.
  case webM = "VIDEO/WEBM"

  /// The name of the list.
  package static let enumerationName = "mime_type"
  /// What the list is for.
  package static let enumerationSummary = "The media type of a creative's file, in upper case."

  /// What the value means.
  package var summary: String {
    switch self {
    case .mp4: "Video in an MP4 container."
    case .quickTime: "Video in a QuickTime container."
    case .png: "A still image, as in a pause ad."
    case .jpeg: "A still photograph, as in a pause ad."
    case .webM: "Video in a WebM container, which the specification refuses."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .mp4: ["MP4"]
    case .quickTime: ["MOV", "VIDEO/MOV"]
    case .png: ["PNG"]
    case .jpeg: ["JPEG", "JPG", "IMAGE/JPG"]
    case .webM: ["WEBM"]
    }
  }

  /// True for still images.
  package var isImage: Bool { self == .png || self == .jpeg }

  /// The file format that belongs to it.
  package var fileFormat: FileFormat {
    switch self {
    case .mp4: .mp4
    case .quickTime: .mov
    case .png: .png
    case .jpeg: .jpeg
    case .webM: .webM
    }
  }
}
