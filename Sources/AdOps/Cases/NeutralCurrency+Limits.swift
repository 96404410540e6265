package import Tables
import Units

/// A currency as the rules need it.
extension NeutralCurrency {
  /// Reads a row of `currencies`.
  package init(_ row: Row) {
    self.init(
      code: row["code"].description, minorDigits: Int(row["minor_digits"].integer ?? 2),
      dollarRateMicros: row["usd_rate_micros"].integer ?? Money.microsPerUnit)
  }

  /// Compares an amount with one of dollars, exactly.
  func isAbove(_ amount: Money, _ dollars: Money) -> Bool {
    Int128(amount.micros) * Int128(dollarRateMicros)
      > Int128(dollars.micros) * Int128(Money.microsPerUnit)
  }

  /// An amount as people write it, with its currency.
  func text(_ amount: Money) -> String {
    "\(amount.formatted(decimals: minorDigits)) \(code)"
  }
}
