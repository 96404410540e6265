package import Units

/// What an answer means for whoever waits for it.
package enum PlatformOutcome: Hashable, Sendable {
  /// The call had its effect, on the object of this id.
  case done(externalID: String)
  /// The platform asks for patience, and says how much of it, or does not.
  case busy(wait: Duration?)
  /// The platform is out of order; the same call may be sent again.
  case unavailable
  /// The platform refuses for good; the same call is refused again.
  case refused([PlatformComplaint])

  /// How long to wait where a platform asks for patience and does not say how much.
  package static let usualWait = Duration.seconds(60)
}
