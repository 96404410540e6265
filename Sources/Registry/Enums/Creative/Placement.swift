import Tables

/// The values of `creatives.placement`.
package enum Placement: String, EnumeratedValue {
  case preRoll = "PRE_ROLL"
  case midRoll = "MID_ROLL"
  case live = "LIVE"
  case postRoll = "POST_ROLL"
  case pause = "PAUSE"

  package static let enumerationName = "placement"
  package static let enumerationSummary = "Where in the programme a creative stands."

  package var summary: String {
    switch self {
    case .preRoll: "Before the programme."
    case .midRoll: "In a break of the programme."
    case .live: "In a break of a live programme."
    case .postRoll: "After the programme."
    case .pause: "On the screen while the viewer pauses."
    }
  }

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
