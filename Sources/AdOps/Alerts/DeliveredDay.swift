import Registry
import Units

/// A whole day of a campaign in universal time, with what was reached up to its end.
struct DeliveredDay: Hashable, Sendable {
  let date: CivilDate
  var impressions: Int64 = 0
  /// False where it was stopped all day, or had nothing left to spend.
  var mayDeliver = false
  /// What was reached, against what was to be reached by then; nothing before a whole day has passed.
  var pacing: Double?

  /// The days of which every hour is over, in order.
  static func days(of watch: CampaignWatch) -> [DeliveredDay] {
    var days: [DeliveredDay] = []
    var tally = Tally()
    for hour in watch.hours {
      if days.last?.date != hour.hour.date { days.append(DeliveredDay(date: hour.hour.date)) }
      let isLeft = watch.canServe(hour, spent: tally.spend)
      tally.add(hour)
      let place = days.count - 1
      days[place].impressions += hour.impressions
      if !hour.isStopped, isLeft { days[place].mayDeliver = true }
      days[place].pacing = tally.pacing(hour, watch)
    }
    guard let last = watch.hours.last, last.hour.hourOfDay < 23 else { return days }
    return days.dropLast()
  }

  /// What was reached so far.
  private struct Tally {
    var hours: Int64 = 0
    var impressions: Int64 = 0
    var spend = Money.zero

    mutating func add(_ hour: DeliveredHour) {
      hours += 1
      impressions += hour.impressions
      spend += hour.spend
    }

    func pacing(_ hour: DeliveredHour, _ watch: CampaignWatch) -> Double? {
      guard hours >= 24, watch.plannedHours > 0 else { return nil }
      let elapsed = min(1, Double(hours) / Double(watch.plannedHours))
      switch (watch.budgetType, watch.goal) {
      case (.lifetime, let goal?) where goal > 0:
        return Double(impressions) / (Double(goal) * elapsed)
      case (.lifetime, _):
        guard hour.allowance > .zero else { return nil }
        return Double(spend.micros) / (Double(hour.allowance.micros) * elapsed)
      case (.daily, _):
        guard hour.allowance > .zero else { return nil }
        return Double(spend.micros) / Double(hour.allowance.micros)
      }
    }
  }
}

extension CampaignWatch {
  /// True where at least one impression can still be paid.
  func canServe(_ hour: DeliveredHour, spent: Money) -> Bool {
    let one = dearest.divided(by: 1_000, rounding: .up)
    return hour.allowance - spent >= one
  }
}
