/// The two key words of the Philox 4x64-10 generator; each key selects its own sequence.
@frozen
public struct PhiloxKey: Hashable, Sendable {
  /// The word that enters the first multiplication of a round.
  public let first: UInt64
  /// The word that enters the second multiplication of a round.
  public let second: UInt64

  /// Joins two words; NumPy's key is `first + second · 2⁶⁴`.
  @inlinable
  public init(_ first: UInt64, _ second: UInt64) {
    self.first = first
    self.second = second
  }
}
