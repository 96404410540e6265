import Registry
import Units

/// What Meta optimises for each objective, and what follows from it.
struct MetaGoal {
  let campaignObjective: String
  let optimizationGoal: String
  /// True where the bid for a thousand impressions is what Meta calls a bid.
  let bidsPerThousand: Bool
  /// The least for a day, before the currency's tier is known.
  private let dailyDollars: Int64

  init(_ objective: Objective) {
    switch objective {
    case .awareness:
      (campaignObjective, optimizationGoal) = ("OUTCOME_AWARENESS", "REACH")
      (bidsPerThousand, dailyDollars) = (true, 1)
    case .consideration:
      (campaignObjective, optimizationGoal) = ("OUTCOME_TRAFFIC", "LINK_CLICKS")
      (bidsPerThousand, dailyDollars) = (false, 5)
    case .conversion:
      (campaignObjective, optimizationGoal) = ("OUTCOME_SALES", "OFFSITE_CONVERSIONS")
      (bidsPerThousand, dailyDollars) = (false, 40)
    }
  }

  /// The least for a day; for impressions in currencies outside the first tier it is half.
  func minimum(in currency: NeutralCurrency) -> DailyMinimum {
    let dollars = Money(units: dailyDollars)
    guard dailyDollars == 1, !Self.firstTier.contains(currency.code) else {
      return DailyMinimum(dollars: dollars)
    }
    return DailyMinimum(dollars: dollars.divided(by: 2, rounding: .up))
  }

  private static let firstTier: Set<String> = [
    "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "JPY", "KRW", "HKD",
    "TWD",
  ]
}
