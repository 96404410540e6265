import Tables

/// The values of `creatives.placement`.
package enum Placement: String, EnumeratedValue {
  /// Before the programme.
  case preRoll = "PRE_ROLL"
  /// In a break of the programme.
  case midRoll = "MID_ROLL"
  /// In a break of a live programme.
  case live = "LIVE"
  /// After the programme.
  case postRoll = "POST_ROLL"
  /// On the screen while the viewer pauses.
  case pause = "PAUSE"

  /// The name of the list.
  package static let enumerationName = "placement"
  /// What the list is for.
  package static let enumerationSummary = "Where in the programme a creative stands."

  /// What the value means.
  package var summary: String {
    switch self {
    case .preRoll: "Before the programme."
    case .midRoll: "In a break of the programme."
    case .live: "In a break of a live programme."
    case .postRoll: "After the programme."
    case .pause: "On the screen while the viewer pauses."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .preRoll: ["PREROLL"]
    case .midRoll: ["MIDROLL"]
    case .postRoll: ["POSTROLL"]
    case .pause: ["PAUSE_SCREEN"]
    default: []
    }
  }
}
