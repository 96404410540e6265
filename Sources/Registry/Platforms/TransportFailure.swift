package import Diagnostics

/// Why a call to a platform has no answer.
package enum TransportFailure: Error, Hashable, Sendable {
  /// No answer came in time; whether the call had its effect is not known.
  case timedOut
  /// The platform could not be reached, for the reason given; asking again may help.
  case unreachable(String)
  /// The transport itself is broken, and asking again is of no use.
  case broken(Failure)
}
