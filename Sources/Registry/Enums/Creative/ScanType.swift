import Tables

/// The values of `creatives.scan_type`.
package enum ScanType: String, EnumeratedValue {
  case progressive = "PROGRESSIVE"
  case interlaced = "INTERLACED"

  package static let enumerationName = "scan_type"
  package static let enumerationSummary = "How the lines of a picture follow each other."

  package var summary: String {
    switch self {
    case .progressive: "Whole pictures."
    case .interlaced: "Every other line at a time, which the specification refuses."
    }
  }
}
