import Tables

/// The values of `creatives.scan_type`.
package enum ScanType: String, EnumeratedValue {
  /// Whole pictures.
  case progressive = "PROGRESSIVE"
  /// Every other line at a time, which the specification refuses.
  case interlaced = "INTERLACED"

  /// The name of the list.
  package static let enumerationName = "scan_type"
  /// What the list is for.
  package static let enumerationSummary = "How the lines of a picture follow each other."

  /// What the value means.
  package var summary: String {
    switch self {
    case .progressive: "Whole pictures."
    case .interlaced: "Every other line at a time, which the specification refuses."
    }
  }
}
