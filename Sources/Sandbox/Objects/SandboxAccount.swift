package import Registry
import Units

/// What a platform knows about an account that its minimum budgets depend on.
package struct SandboxAccount: Hashable, Sendable {
  /// Whose account it is.
  package let platform: Platform
  /// The number of the ad account or advertiser.
  package let identifier: String
  /// The code of the currency that it pays with.
  package let currency: String
  /// How many decimals amounts of the currency have.
  package let minorDigits: Int
  /// What one unit is worth in millionths of a US dollar.
  package let dollarRateMicros: Int64

  /// Describes an account.
  package init(
    _ platform: Platform, _ identifier: String, currency: String, minorDigits: Int,
    dollarRateMicros: Int64
  ) {
    self.platform = platform
    self.identifier = identifier
    self.currency = currency
    self.minorDigits = minorDigits
    self.dollarRateMicros = dollarRateMicros
  }

  /// The smallest payable amount that is worth so many dollars.
  func least(dollars: Money) -> Money? {
    guard let exact = dollars.scaled(by: 1_000_000, over: dollarRateMicros, rounding: .up) else {
      return nil
    }
    return exact.rounded(toMultipleOf: Money.minorUnit(digits: minorDigits), .up)
  }
}
