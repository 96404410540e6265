import Tables

/// The values of the device target BROWSER.
package enum Browser: String, EnumeratedValue {
  /// Chrome.
  case chrome = "CHROME"
  /// Safari.
  case safari = "SAFARI"
  /// Edge.
  case edge = "EDGE"
  /// Firefox.
  case firefox = "FIREFOX"

  /// The name of the list.
  package static let enumerationName = "browser"
  /// What the list is for.
  package static let enumerationSummary = "The browser in which an ad is seen."

  /// What the value means.
  package var summary: String {
    switch self {
    case .chrome: "Chrome."
    case .safari: "Safari."
    case .edge: "Edge."
    case .firefox: "Firefox."
    }
  }
}
