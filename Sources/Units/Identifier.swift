/// The key of a row, marked with what it identifies, so that a campaign's id is never a flight's.
@frozen
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The integer primary key.
  public let rawValue: Int64

  /// Marks a key with its entity.
  @inlinable
  public init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// The integer in decimal.
  public var description: String { String(rawValue) }

  /// Creation order.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
