/// A length of simulated time in whole seconds; it hides Swift's type of that name.
@frozen
public struct Duration: Hashable, Comparable, Sendable {
  /// The length in seconds, negative when it points back.
  public var seconds: Int64

  /// Takes a length in seconds.
  @inlinable
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// No time.
  @inlinable public static var zero: Duration { Duration(seconds: 0) }

  /// So many seconds.
  @inlinable
  public static func seconds(_ count: Int64) -> Duration { Duration(seconds: count) }

  /// So many times 60 seconds.
  @inlinable
  public static func minutes(_ count: Int64) -> Duration { Duration(seconds: count * 60) }

  /// So many times 3,600 seconds.
  @inlinable
  public static func hours(_ count: Int64) -> Duration { Duration(seconds: count * 3_600) }

  /// So many times 86,400 seconds, whatever the local clocks do.
  @inlinable
  public static func days(_ count: Int64) -> Duration { Duration(seconds: count * 86_400) }

  /// Shorter lengths first.
  @inlinable
  public static func < (left: Duration, right: Duration) -> Bool {
    left.seconds < right.seconds
  }

  /// One length after the other.
  @inlinable
  public static func + (left: Duration, right: Duration) -> Duration {
    Duration(seconds: left.seconds + right.seconds)
  }

  /// What is left of a length without the other.
  @inlinable
  public static func - (left: Duration, right: Duration) -> Duration {
    Duration(seconds: left.seconds - right.seconds)
  }

  /// A length so many times.
  @inlinable
  public static func * (length: Duration, count: Int64) -> Duration {
    Duration(seconds: length.seconds * count)
  }
}
