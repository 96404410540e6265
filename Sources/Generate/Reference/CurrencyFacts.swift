import Units

/// What is needed of a currency to make amounts in it.
struct CurrencyFacts: Sendable {
  let id: Int64
  let code: String
  let minorDigits: Int
  let dollarRate: Money

  var minorUnit: Money { Money.minorUnit(digits: minorDigits) }

  /// An amount of dollars in this currency, in millionths.
  func micros(ofDollars dollars: Double) -> Double {
    dollars * 1_000_000 / Double(dollarRate.micros) * 1_000_000
  }

  /// What an amount is worth in dollars.
  func dollars(_ amount: Money) -> Double {
    Double(amount.micros) / 1_000_000 * Double(dollarRate.micros) / 1_000_000
  }
}
