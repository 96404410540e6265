import Tables

/// The values of `creatives.frame_rate`; an underscore stands for the decimal point.
package enum FrameRate: String, EnumeratedValue {
  /// Film on American television: 24,000 frames in 1,001 seconds.
  case fps23Point976 = "23_976"
  /// Film.
  case fps24 = "24"
  /// European television.
  case fps25 = "25"
  /// American television: 30,000 frames in 1,001 seconds.
  case fps29Point97 = "29_97"
  /// Video made for the web.
  case fps30 = "30"
  /// European sport, which the specification refuses.
  case fps50 = "50"
  /// American sport, which the specification refuses.
  case fps59Point94 = "59_94"
  /// Games and screens, which the specification refuses.
  case fps60 = "60"
  /// A still image.
  case still = "NONE"

  /// The name of the list.
  package static let enumerationName = "frame_rate"
  /// What the list is for.
  package static let enumerationSummary = "Frames a second of a creative."

  /// What the value means.
  package var summary: String {
    switch self {
    case .fps23Point976: "Film on American television: 24,000 frames in 1,001 seconds."
    case .fps24: "Film."
    case .fps25: "European television."
    case .fps29Point97: "American television: 30,000 frames in 1,001 seconds."
    case .fps30: "Video made for the web."
    case .fps50: "European sport, which the specification refuses."
    case .fps59Point94: "American sport, which the specification refuses."
    case .fps60: "Games and screens, which the specification refuses."
    case .still: "A still image."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .fps23Point976: ["23.976", "23.98"]
    case .fps29Point97: ["29.97"]
    case .fps59Point94: ["59.94"]
    default: []
    }
  }
}
