package import Tables

/// The keys that `line_items.device_targets_json` may hold.
package enum DeviceTargetKey: String, EnumeratedValue {
  /// The system that the device runs.
  case platform = "PLATFORM"
  /// The browser on a desktop or telephone.
  case browser = "BROWSER"

  /// The name of the list.
  package static let enumerationName = "device_target_key"
  /// What the list is for.
  package static let enumerationSummary = "By what a line item chooses among devices of one kind."

  /// What the value means.
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
