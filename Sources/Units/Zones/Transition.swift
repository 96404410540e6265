/// A change of the clocks of a time zone.
public struct Transition: Hashable, Sendable {
  /// The first instant at which the clocks are changed.
  public let instant: Instant
  /// How far they are ahead of universal time from then on, in seconds.
  public let offsetSeconds: Int64

  /// Describes a change.
  public init(instant: Instant, offsetSeconds: Int64) {
    self.instant = instant
    self.offsetSeconds = offsetSeconds
  }
}
