import Tables

/// The values of the device target PLATFORM.
package enum DevicePlatform: String, EnumeratedValue {
  /// Roku, on televisions and sticks.
  case roku = "ROKU"
  /// Fire TV, on televisions and sticks.
  case fireTV = "FIRE_TV"
  /// Tizen, on televisions.
  case tizen = "TIZEN"
  /// webOS, on televisions.
  case webOS = "WEBOS"
  /// tvOS, on set-top boxes.
  case tvOS = "TVOS"
  /// iOS, on telephones and tablets.
  case iOS = "IOS"
  /// Android, on telephones and tablets.
  case android = "ANDROID"
  /// Windows, on computers.
  case windows = "WINDOWS"
  /// macOS, on computers.
  case macOS = "MACOS"
  /// PlayStation, a games console.
  case playStation = "PLAYSTATION"
  /// Xbox, a games console.
  case xbox = "XBOX"

  /// The name of the list.
  package static let enumerationName = "device_platform"
  /// What the list is for.
  package static let enumerationSummary = "The system that a device runs."

  /// What the value means.
  package var summary: String {
    switch self {
    case .roku: "Roku, on televisions and sticks."
    case .fireTV: "Fire TV, on televisions and sticks."
    case .tizen: "Tizen, on televisions."
    case .webOS: "webOS, on televisions."
    case .tvOS: "tvOS, on set-top boxes."
    case .iOS: "iOS, on telephones and tablets."
    case .android: "Android, on telephones and tablets."
    case .windows: "Windows, on computers."
    case .macOS: "macOS, on computers."
    case .playStation: "PlayStation, a games console."
    case .xbox: "Xbox, a games console."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .fireTV: ["FIRETV"]
    case .tizen: ["SAMSUNG"]
    case .webOS: ["LG"]
    case .tvOS: ["APPLE_TV"]
    case .iOS: ["IPHONE", "IPADOS"]
    case .macOS: ["MAC"]
    default: []
    }
  }
}
