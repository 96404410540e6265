import Tables

/// The values of the device target PLATFORM.
package enum DevicePlatform: String, EnumeratedValue {
  case roku = "ROKU"
  case fireTV = "FIRE_TV"
  case tizen = "TIZEN"
  case webOS = "WEBOS"
  case tvOS = "TVOS"
  case iOS = "IOS"
  case android = "ANDROID"
  case windows = "WINDOWS"
  case macOS = "MACOS"
  case playStation = "PLAYSTATION"
  case xbox = "XBOX"

  package static let enumerationName = "device_platform"
  package static let enumerationSummary = "The system that a device runs."

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
