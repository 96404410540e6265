import Tables

/// The values of `creatives.frame_rate_mode`.
package enum FrameRateMode: String, EnumeratedValue {
  /// Always the same.
  case constant = "CONSTANT"
  /// It changes, which the specification refuses.
  case variable = "VARIABLE"

  /// The name of the list.
  package static let enumerationName = "frame_rate_mode"
  /// What the list is for.
  package static let enumerationSummary = "Whether the time between frames is always the same."

  /// What the value means.
  package var summary: String {
    switch self {
    case .constant: "Always the same."
    case .variable: "It changes, which the specification refuses."
    }
  }
}
