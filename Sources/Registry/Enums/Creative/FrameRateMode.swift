import Tables

/// The values of `creatives.frame_rate_mode`.
package enum FrameRateMode: String, EnumeratedValue {
  case constant = "CONSTANT"
  case variable = "VARIABLE"

  package static let enumerationName = "frame_rate_mode"
  package static let enumerationSummary = "Whether the time between frames is always the same."

  package var summary: String {
    switch self {
    case .constant: "Always the same."
    case .variable: "It changes, which the specification refuses."
    }
  }
}
