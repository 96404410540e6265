import Tables

/// The values of the targeting key DEVICE.
package enum Device: String, EnumeratedValue {
  /// A television, with its own apps or a stick.
  case tv = "TV"
  /// A telephone.
  case mobile = "MOBILE"
  /// A computer.
  case desktop = "DESKTOP"
  /// A tablet.
  case tablet = "TABLET"
  /// A games console.
  case console = "CONSOLE"

  /// The name of the list.
  package static let enumerationName = "device"
  /// What the list is for.
  package static let enumerationSummary = "The kind of screen on which an ad is seen."

  /// What the value means.
  package var summary: String {
    switch self {
    case .tv: "A television, with its own apps or a stick."
    case .mobile: "A telephone."
    case .desktop: "A computer."
    case .tablet: "A tablet."
    case .console: "A games console."
    }
  }

  /// Other spellings that are read as the value.
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
