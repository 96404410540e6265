import Units

/// The least that a platform takes for one day, and for the days of a flight together.
struct DailyMinimum {
  /// The least for a day, in US dollars.
  let dollars: Money

  /// The least for a day in a currency; nothing where it does not fit.
  func perDay(in currency: NeutralCurrency) -> Money? {
    currency.least(worthDollars: dollars)
  }

  /// The least for so many days together.
  func lifetime(days: Int64, in currency: NeutralCurrency) -> Money? {
    perDay(in: currency)?.multiplied(by: days)
  }
}
