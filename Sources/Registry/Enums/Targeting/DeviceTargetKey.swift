package import Tables

/// The keys that `line_items.device_targets_json` may hold.
package enum DeviceTargetKey: String, EnumeratedValue {
  case platform = "PLATFORM"
  case browser = "BROWSER"

  package static let enumerationName = "device_target_key"
  package static let enumerationSummary = "By what a line item chooses among devices of one kind."

  package var summary: String {
    switch self {
    case .platform: "The system that the device runs."
    case .browser: "The browser on a desktop or telephone."
    }
  }

  /// The values that the key may hold.
  package var values: Enumeration {
    switch self {
    case .platform: DevicePlatform.enumeration
    case .browser: Browser.enumeration
    }
  }
}
