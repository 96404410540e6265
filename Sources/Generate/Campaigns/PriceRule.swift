import Chance
import Registry
import Units

/// How prices of a thousand impressions are made.
enum PriceRule {
  /// The largest price that the table of campaigns takes, in units of any currency.
  static let largest = Money(units: 1_000)

  /// The price of an offer in a currency, rounded as people do.
  ///
  /// The deviation is a normal number, and the premium the addition for targeting as a share.
  static func price(
    of shape: LineItemShape, _ buyType: BuyType, deviation: Double, premium: Double,
    in currency: CurrencyFacts
  ) -> Money {
    let bounds = Defaults.cpmBounds.bounds
    let dollars =
      Defaults.cpmMedian[buyType] * Elementary.exp(Defaults.cpmSigma.value * deviation)
      * Defaults.formatPrice[shape.format] * Defaults.placementPrice[shape.placement]
      * durationFactor(shape.duration) * (1 + premium)
    let bounded = min(max(dollars, bounds.lowerBound), bounds.upperBound)
    let micros = Int64(min(currency.micros(ofDollars: bounded), Double(largest.micros)))
    return rounded(Money(micros: micros), in: currency)
  }

  /// The price of a spot of so many seconds against one of 30.
  static func durationFactor(_ seconds: Int64) -> Double {
    guard seconds > 0 else { return 1 }
    let prices = Defaults.durationPrice
    let known = prices.labels.indices.last { (Int64(prices.labels[$0]) ?? 0) <= seconds }
    return prices[known ?? 0]
  }

  /// Down to quarters of a unit, or to whole units where a currency has no hundredths.
  private static func rounded(_ price: Money, in currency: CurrencyFacts) -> Money {
    let step = currency.minorDigits >= 2 ? Money(micros: 250_000) : Money(units: 1)
    let rounded = price.rounded(toMultipleOf: step, .down) ?? price
    return rounded > .zero ? rounded : price
  }

  /// The bid of the line item at a place, counted from 0: all, 95 % or 90 % of the target.
  static func bid(at place: Int, target: Money, in currency: CurrencyFacts) -> Money {
    let share: Int64 = [100, 95, 90][min(place, 2)]
    let bid = target.scaled(by: share, over: 100, rounding: .down)?
      .rounded(toMultipleOf: currency.minorUnit, .down)
    return bid.flatMap { $0 > .zero ? $0 : nil } ?? target
  }

  /// How many impressions an amount buys; nothing where it buys none.
  static func impressions(for amount: Money, at bid: Money, days: Int64 = 1) -> Int64? {
    let count = Int128(amount.micros) * Int128(days) * 1_000 / Int128(max(1, bid.micros))
    return count > 0 ? Int64(exactly: count) : nil
  }
}
