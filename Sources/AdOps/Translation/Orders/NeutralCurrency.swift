package import Units

/// A currency as far as a platform must know it.
package struct NeutralCurrency: Hashable, Sendable {
  /// The code of ISO 4217.
  package let code: String
  /// How many decimals its amounts have.
  package let minorDigits: Int
  /// What one unit is worth in millionths of a US dollar, at the fixed rate that converts limits.
  package let dollarRateMicros: Int64

  /// Describes a currency.
  package init(code: String, minorDigits: Int, dollarRateMicros: Int64) {
    precondition((0...6).contains(minorDigits), "a currency has 0 to 6 decimals")
    precondition(dollarRateMicros > 0, "a currency is worth something")
    self.code = code
    self.minorDigits = minorDigits
    self.dollarRateMicros = dollarRateMicros
  }

  /// The smallest payable amount that is worth at least so many dollars, or nothing if none fits.
  package func least(worthDollars dollars: Money) -> Money? {
    dollars.scaled(by: 1_000_000, over: dollarRateMicros, rounding: .up)?
      .rounded(toMultipleOf: Money.minorUnit(digits: minorDigits), .up)
  }
}
