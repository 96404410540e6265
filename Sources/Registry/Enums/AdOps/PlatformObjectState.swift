import Tables

/// How far a call has come.
package enum PlatformObjectState: String, EnumeratedValue {
  /// The platform did what was asked.
  case confirmed = "CONFIRMED"
  /// The call is written down and has not been answered yet.
  case intended = "INTENDED"
  /// The platform was busy or silent, and the call will be made again.
  case retrying = "RETRYING"
  /// The platform refused, and asking again is of no use.
  case rejected = "REJECTED"
  /// The platform stayed busy or silent until the last attempt.
  case abandoned = "ABANDONED"

  /// The name of the list.
  package static let enumerationName = "platform_object_state"
  /// What the list is for.
  package static let enumerationSummary = "How far a call to a platform has come."

  /// What the value means.
  package var summary: String {
    switch self {
    case .confirmed: "The platform did what was asked."
    case .intended: "The call is written down and has not been answered yet."
    case .retrying: "The platform was busy or silent, and the call will be made again."
    case .rejected: "The platform refused, and asking again is of no use."
    case .abandoned: "The platform stayed busy or silent until the last attempt."
    }
  }
}
