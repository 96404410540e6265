extension Money {
  /// The sum; one that does not fit stops the program.
  @inlinable
  public static func + (left: Money, right: Money) -> Money {
    Money(micros: left.micros + right.micros)
  }

  /// The difference; one that does not fit stops the program.
  @inlinable
  public static func - (left: Money, right: Money) -> Money {
    Money(micros: left.micros - right.micros)
  }

  /// Adds in place; a sum that does not fit stops the program.
  @inlinable
  public static func += (left: inout Money, right: Money) {
    left.micros += right.micros
  }

  /// Subtracts in place; a difference that does not fit stops the program.
  @inlinable
  public static func -= (left: inout Money, right: Money) {
    left.micros -= right.micros
  }

  /// The amount with the other sign; the smallest amount has none and stops the program.
  @inlinable
  public static prefix func - (amount: Money) -> Money {
    Money(micros: -amount.micros)
  }

  /// The sum, or nothing where it does not fit.
  @inlinable
  public func adding(_ other: Money) -> Money? {
    let (sum, overflows) = micros.addingReportingOverflow(other.micros)
    return overflows ? nil : Money(micros: sum)
  }

  /// The difference, or nothing where it does not fit.
  @inlinable
  public func subtracting(_ other: Money) -> Money? {
    let (difference, overflows) = micros.subtractingReportingOverflow(other.micros)
    return overflows ? nil : Money(micros: difference)
  }

  /// The multiple, or nothing where it does not fit.
  @inlinable
  public func multiplied(by factor: Int64) -> Money? {
    let (product, overflows) = micros.multipliedReportingOverflow(by: factor)
    return overflows ? nil : Money(micros: product)
  }

  /// The amount × `numerator` ÷ `denominator`, rounded once, or nothing where it does not fit.
  ///
  /// The product is exact however large. A zero denominator stops the program.
  public func scaled(
    by numerator: Int64, over denominator: Int64, rounding rule: RoundingRule
  ) -> Money? {
    let product = Int128(micros) * Int128(numerator)
    return Int64(exactly: rule.quotient(product, Int128(denominator))).map(Money.init(micros:))
  }

  /// The rounded quotient; a zero divisor and a quotient that does not fit stop the program.
  @inlinable
  public func divided(by divisor: Int64, rounding rule: RoundingRule) -> Money {
    Money(micros: rule.quotient(micros, divisor))
  }

  /// The quotient, or nothing where the amount is no multiple of the divisor or it does not fit.
  @inlinable
  public func dividedExactly(by divisor: Int64) -> Money? {
    let (quotient, overflows) = micros.dividedReportingOverflow(by: divisor)
    guard !overflows, quotient * divisor == micros else { return nil }
    return Money(micros: quotient)
  }

  /// The amount as a multiple of `unit` (a minor unit), or nothing where it does not fit.
  @inlinable
  public func rounded(toMultipleOf unit: Money, _ rule: RoundingRule) -> Money? {
    precondition(unit.micros > 0, "a unit is more than nothing")
    return Money(micros: rule.quotient(micros, unit.micros)).multiplied(by: unit.micros)
  }
}
