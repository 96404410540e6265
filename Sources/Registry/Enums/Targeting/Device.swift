import Tables

/// The values of the targeting key DEVICE.
package enum Device: String, EnumeratedValue {
  case tv = "TV"
  case mobile = "MOBILE"
  case desktop = "DESKTOP"
  case tablet = "TABLET"
  case console = "CONSOLE"

  package static let enumerationName = "device"
  package static let enumerationSummary = "The kind of screen on which an ad is seen."

  package var summary: String {
    switch self {
    case .tv: "A television, with its own apps or a stick."
    case .mobile: "A telephone."
    case .desktop: "A computer."
    case .tablet: "A tablet."
    case .console: "A games console."
    }
  }

  package var aliases: [String] {
    switch self {
    case .tv: ["CTV", "CONNECTED_TV", "TELEVISION"]
    case .mobile: ["PHONE", "SMARTPHONE"]
    case .desktop: ["PC", "COMPUTER", "LAPTOP"]
    case .console: ["GAME_CONSOLE"]
    default: []
    }
  }
}
