import Tables

/// The values of the device target BROWSER.
package enum Browser: String, EnumeratedValue {
  case chrome = "CHROME"
  case safari = "SAFARI"
  case edge = "EDGE"
  case firefox = "FIREFOX"

  package static let enumerationName = "browser"
  package static let enumerationSummary = "The browser in which an ad is seen."

  package var summary: String {
    switch self {
    case .chrome: "Chrome."
    case .safari: "Safari."
    case .edge: "Edge."
    case .firefox: "Firefox."
    }
  }
}
