/// Which whole number stands for a quotient that is not whole.
@frozen
public enum RoundingRule: String, CaseIterable, Hashable, Sendable {
  /// Toward negative infinity.
  case down
  /// Toward positive infinity.
  case up
  /// Toward zero: the fraction is dropped.
  case towardZero
  /// To the nearest; a half goes to the even neighbour.
  case nearestOrEven
  /// To the nearest; a half goes away from zero.
  case nearestOrAway

  /// The rounded quotient; a zero denominator and a quotient that does not fit stop the program.
  @inlinable
  public func quotient<Value: FixedWidthInteger & SignedInteger>(
    _ numerator: Value, _ denominator: Value
  ) -> Value {
    precondition(denominator != 0, "a division by zero")
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard rest != 0 else { return whole }
    let step: Value = (rest < 0) == (denominator < 0) ? 1 : -1
    switch self {
    case .towardZero: return whole
    case .down: return step < 0 ? whole + step : whole
    case .up: return step > 0 ? whole + step : whole
    case .nearestOrEven, .nearestOrAway:
      // Against what is missing to the next whole number, because twice the rest may not fit.
      let missing = denominator.magnitude - rest.magnitude
      if rest.magnitude != missing { return rest.magnitude > missing ? whole + step : whole }
      return self == .nearestOrAway || whole & 1 != 0 ? whole + step : whole
    }
  }
}
