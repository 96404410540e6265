import Registry
import Units

/// Days without delivery, and days on which a campaign is ahead of its plan or behind it.
extension CampaignWatch {
  /// One alert a stretch of days without an impression, once it is long enough.
  func zeroDelivery(_ days: [DeliveredDay]) -> [Alert] {
    let wanted = Int(Defaults.zeroDeliveryDays.integer)
    var stretch: [DeliveredDay] = []
    var alerts: [Alert] = []
    for day in days {
      if day.impressions > 0 || !day.mayDeliver {
        stretch = []
        continue
      }
      stretch.append(day)
      guard stretch.count == wanted, let first = stretch.first else { continue }
      alerts.append(
        Alert(
          .zeroDelivery, .critical, subject, window: first.date.description,
          at: (day.date + 1).start,
          AlertMessage(
            "No delivery: \(subject.name)",
            "Not one impression since \(first.date), though its flights run and money is left. Look at "
              + "tags, targeting and approval.",
            facts: ["Days": String(wanted), "Since": first.date.description])))
    }
    return alerts
  }

  /// The bands of pacing, in which alerts are not repeated.
  private enum Band: Equatable {
    case farUnder, under, fine, over, farOver

    init(_ ratio: Double?) {
      guard let ratio else {
        self = .fine
        return
      }
      if ratio < Defaults.severeUnderPacingRatio.value {
        self = .farUnder
      } else if ratio < Defaults.underPacingRatio.value {
        self = .under
      } else if ratio > Defaults.severeOverPacingRatio.value {
        self = .farOver
      } else {
        self = ratio > Defaults.overPacingRatio.value ? .over : .fine
      }
    }
  }

  /// One alert a day on which a campaign enters a band that is not fine.
  func pacing(_ days: [DeliveredDay]) -> [Alert] {
    var band = Band.fine
    return days.compactMap { day in
      let entered = Band(day.pacing)
      defer { band = entered }
      guard entered != band, entered != .fine, let ratio = day.pacing else { return nil }
      let isUnder = entered == .under || entered == .farUnder
      let isFar = entered == .farUnder || entered == .farOver
      return Alert(
        isUnder ? .underPacing : .overPacing, isFar ? .critical : .warning, subject,
        window: day.date.description, at: (day.date + 1).start,
        AlertMessage(
          "\(isUnder ? "Behind" : "Ahead of") plan: \(subject.name)",
          "By the end of \(day.date) it had reached \(Self.percent(ratio)) of what was planned. "
            + (isUnder
              ? "Look at bids, targeting and caps." : "Look at pacing before the money is gone."),
          facts: ["Of plan": Self.percent(ratio), "Day": day.date.description]))
    }
  }

  /// A share in whole percent, rounded down as platforms do.
  private static func percent(_ share: Double) -> String {
    share < 10 ? "\(Int(share * 100)) %" : "more than 1000 %"
  }
}
