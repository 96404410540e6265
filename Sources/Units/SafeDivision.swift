/// The one division of metrics: a quotient is 0 where the denominator is 0.
@frozen
public enum SafeDivision {
  /// The quotient of two counts or amounts as a real number, and 0 where the denominator is 0.
  @inlinable
  public static func ratio(_ numerator: Int64, _ denominator: Int64) -> Double {
    denominator == 0 ? 0 : Double(numerator) / Double(denominator)
  }

  /// The quotient of two real numbers, and 0 where the denominator is 0.
  @inlinable
  public static func quotient(_ numerator: Double, _ denominator: Double) -> Double {
    denominator == 0 ? 0 : numerator / denominator
  }

  /// The rounded quotient of two integers, and 0 where the denominator is 0.
  ///
  /// `Int64.min` over −1 does not fit and stops the program.
  @inlinable
  public static func quotient(
    _ numerator: Int64, _ denominator: Int64, rounding rule: RoundingRule
  ) -> Int64 {
    denominator == 0 ? 0 : rule.quotient(numerator, denominator)
  }
}
