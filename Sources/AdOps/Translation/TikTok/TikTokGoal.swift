import Registry
import Units

/// What TikTok optimises for each objective, and what follows from it.
struct TikTokGoal {
  let objectiveType: String
  let optimizationGoal: String
  let billingEvent: String
  /// True where the bid for a thousand impressions is what TikTok calls a bid.
  var bidsPerThousand: Bool { billingEvent == "CPM" }

  init(_ objective: Objective) {
    switch objective {
    case .awareness: (objectiveType, optimizationGoal, billingEvent) = ("REACH", "REACH", "CPM")
    case .consideration:
      (objectiveType, optimizationGoal, billingEvent) = ("TRAFFIC", "CLICK", "CPC")
    case .conversion:
      (objectiveType, optimizationGoal, billingEvent) = ("WEB_CONVERSIONS", "CONVERT", "OCPM")
    }
  }

  /// Amounts are numbers of the unit with two decimals.
  static let unit = MoneyUnit.units(decimals: 2)

  /// The least for a campaign, whatever its days.
  static let campaignMinimum = minimum("campaign")

  /// The least for an ad group and day.
  static let groupMinimum = minimum("ad group")

  private static func minimum(_ what: String) -> DailyMinimum {
    DailyMinimum(dollars: Money(units: Int64(Defaults.tikTokMinimum[what] ?? 0)))
  }
}
