/// An exact amount in millionths of a currency unit; which currency is known by its owner.
///
/// The operators stop the program where a result does not fit; where data can cause that, use the
/// methods that return an optional.
@frozen
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in millionths of the currency unit.
  public var micros: Int64

  /// Millionths in one currency unit.
  public static let microsPerUnit: Int64 = 1_000_000

  /// Nothing.
  @inlinable public static var zero: Money { Money(micros: 0) }

  /// Takes an amount in millionths.
  @inlinable
  public init(micros: Int64) {
    self.micros = micros
  }

  /// Takes whole currency units; an amount that does not fit stops the program.
  @inlinable
  public init(units: Int64) {
    micros = units * Money.microsPerUnit
  }

  /// The smallest amount that a currency with so many minor digits (0 to 6) can pay.
  public static func minorUnit(digits: Int) -> Money {
    precondition((0...6).contains(digits), "minor digits are 0 to 6, not \(digits)")
    return Money(micros: (digits..<6).reduce(1) { power, _ in power * 10 })
  }

  /// Smaller amounts first.
  @inlinable
  public static func < (left: Money, right: Money) -> Bool {
    left.micros < right.micros
  }
}
