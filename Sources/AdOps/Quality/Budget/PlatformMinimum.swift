import Registry

/// The least that a platform takes for a campaign and for the parts that it paces by itself.
struct PlatformMinimum {
  /// For a campaign; nothing where any budget is taken.
  let campaign: DailyMinimum?
  /// For a part and day; nothing where any budget is taken.
  let part: DailyMinimum?

  init(on platform: Platform, _ objective: Objective, _ currency: NeutralCurrency) {
    switch platform {
    case .meta:
      (campaign, part) = (nil, MetaGoal(objective).minimum(in: currency))
    case .tikTok:
      (campaign, part) = (TikTokGoal.campaignMinimum, TikTokGoal.groupMinimum)
    case .displayVideo360, .campaignManager360: (campaign, part) = (nil, nil)
    }
  }
}
