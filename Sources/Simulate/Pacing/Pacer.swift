import Registry
import Units

/// The controller of one line item: it plans, sees the spend of three hours ago, and sets the throttle.
///
/// It also keeps the account that stops delivery exactly; that one sees everything.
struct Pacer: Sendable {
  /// What may be spent.
  var budget: LineBudget
  /// Millionths spent in all.
  private(set) var spent: Int64 = 0
  /// Millionths that may be spent from now on, in the period that runs.
  private(set) var remaining: Int64 = 0

  private let isDaily: Bool
  private let takesAll: Bool
  private let ceiling: Double
  private let valuePerRequest: Double
  private var nextStep = 1
  private var amount: Int64
  private var planLeft: Double
  private var planned = 0.0
  private var rate = 0.0
  private var wasActive = true

  // The period: the whole line item, or a local day.
  private var seen = 0.0
  private var lastExpected = (0.0, 0.0)
  /// The spend of the hours that are not seen yet, and where the next to be seen and booked stand.
  private var unseen = InlineArray<3, Double>(repeating: 0)
  private var next = (seen: 0, booked: 0)
  private var day = Int64.min
  private var finishedDays: Int64 = 0
  private var spentToday: Int64 = 0

  init(_ model: LineModel, budget: LineBudget) {
    self.budget = budget
    isDaily = model.isDaily
    takesAll = model.line.pacing == .asSoonAsPossible
    ceiling = Double(model.line.pacingPercent) / 100
    let share = LineModel.expectedPriceShare(model.campaign.buyType)
    valuePerRequest =
      model.forecastLevel * model.funnel.yield * share * Double(model.line.bid.micros) / 1_000
    amount = budget.steps[0].amount
    planLeft = model.planTotal
    if !isDaily {
      remaining = amount
      rebase()
    }
  }

  /// The spend that it believes in: what it saw, and what it expects of the hours that it did not see.
  private var believed: Double { seen + lastExpected.0 + lastExpected.1 }

  /// Plans anew from what was spent so far.
  private mutating func rebase() {
    let left = Double(amount) - believed
    if planLeft > 1e-9 {
      planned = believed
      rate = left > 0 ? left / planLeft : 0
    } else {
      planned = Double(amount)
      rate = 0
    }
  }

  /// Turns to the next hour, for which the spend of three hours before it becomes known.
  ///
  /// So three hours can be entered before the first of them is booked.
  mutating func turn() {
    seen += unseen[next.seen]
    unseen[next.seen] = 0
    next.seen = next.seen == 2 ? 0 : next.seen + 1
  }

  /// True where no amount changes in some hours after the first, which was entered.
  func isQuiet(_ hours: Range<Hour>) -> Bool {
    budget.steps.count == 1
      || !budget.steps.contains {
        $0.at >= hours.lowerBound.start && $0.at < hours.upperBound.start
      }
  }

  /// Takes the amounts that are in force by an hour's end, and turns the period.
  mutating func enter(_ hour: Hour, dayPlan: DayPlan?) {
    if let dayPlan {
      enter(dayPlan, hour)
    } else if nextStep < budget.steps.count, budget.steps[nextStep].at < hour.end {
      while nextStep < budget.steps.count, budget.steps[nextStep].at < hour.end {
        amount = budget.steps[nextStep].amount
        nextStep += 1
      }
      remaining = amount - spent
      rebase()
    }
  }

  /// What a local day of a DAILY budget is like at one of its hours.
  struct DayPlan {
    let day: Int64
    /// True where the day is one of the flight's.
    let isBooked: Bool
    /// The plan's weights from this hour to the day's end.
    let weight: Double
    /// The end of the day, or of the hour if that is earlier.
    let end: Instant
  }

  private mutating func enter(_ plan: DayPlan, _ hour: Hour) {
    let now = plan.isBooked ? budget.amount(before: plan.end) : 0
    if plan.day != day {
      finishedDays += day == .min ? 0 : amount
      day = plan.day
      amount = now
      (seen, spentToday, lastExpected) = (0, 0, (0, 0))
      unseen = InlineArray(repeating: 0)
      planLeft = plan.weight
      rebase()
    } else if now != amount {
      amount = now
      planLeft = plan.weight
      rebase()
    }
    remaining = min(amount - spentToday, finishedDays + amount - spent)
  }

  /// The share of an hour's offers for which the bid is entered, in millionths.
  mutating func throttle(
    planFactor: Double, ramp: Double, weight: Double, windowWeight: Double, price: Double,
    active: Double, stop: Double
  ) -> Int64 {
    if active > 0, !wasActive { rebase() }
    wasActive = active > 0
    let planStep = planFactor * weight
    planLeft -= planStep
    guard active > 0, weight > 0 else {
      expect(0)
      return 0
    }
    let wanted: Double
    let value = valuePerRequest * price
    if takesAll {
      wanted = ceiling * ramp
    } else {
      let rest = windowWeight > 0 ? (planned - believed) / windowWeight : 0
      wanted = value > 0 ? (rate * planFactor + rest) / value : 0
      planned += rate * planStep
    }
    let share = max(0, min(ceiling, wanted)) * active
    expect(share * value * weight)
    return remaining > 0 ? Int64(share * stop * 1_000_000) : 0
  }

  /// Notes what an hour is expected to spend; two hours are not seen yet.
  private mutating func expect(_ value: Double) {
    lastExpected = (lastExpected.1, value)
  }

  /// Books an hour's spend.
  mutating func book(_ spend: Int64) {
    spent += spend
    spentToday += spend
    remaining -= spend
    unseen[next.booked] = Double(spend)
    next.booked = next.booked == 2 ? 0 : next.booked + 1
  }
}
