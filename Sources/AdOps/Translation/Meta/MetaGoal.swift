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
  private let hasTiers: Bool

  init(_ objective: Objective) {
    switch objective {
    case .awareness:
      (campaignObjective, optimizationGoal) = ("OUTCOME_AWARENESS", "REACH")
      bidsPerThousand = true
    case .consideration:
      (campaignObjective, optimizationGoal) = ("OUTCOME_TRAFFIC", "LINK_CLICKS")
      bidsPerThousand = false
    case .conversion:
      (campaignObjective, optimizationGoal) = ("OUTCOME_SALES", "OFFSITE_CONVERSIONS")
      bidsPerThousand = false
    }
    dailyDollars = Int64(Defaults.metaMinimum[objective])
    hasTiers = objective == .awareness
  }

  /// The least for a day; for impressions in currencies outside the first tier it is half.
  func minimum(in currency: NeutralCurrency) -> DailyMinimum {
    let dollars = Money(units: dailyDollars)
    guard hasTiers, !Self.firstTier.contains(currency.code) else {
      return DailyMinimum(dollars: dollars)
    }
    return DailyMinimum(dollars: dollars.divided(by: 2, rounding: .up))
  }

  private static let firstTier: Set<String> = [
    "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "JPY", "KRW", "HKD",
    "TWD",
  ]
}
