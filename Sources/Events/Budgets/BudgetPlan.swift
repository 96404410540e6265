package import Registry
package import Units

/// What decides a campaign's allowance: its budget, its changes and its days.
package struct BudgetPlan: Sendable {
  /// An amount that is in force from an instant on.
  package struct Step: Hashable, Sendable {
    /// The first instant of the amount.
    package let at: Instant
    /// The amount: in all, or a day.
    package let amount: Money

    /// Describes a change.
    package init(at: Instant, amount: Money) {
      self.at = at
      self.amount = amount
    }
  }

  /// The key of the campaign's row.
  package let campaign: Int64
  /// Whether an amount is for the whole campaign or for each local day of its flights.
  package let type: BudgetType
  /// The amount before the first step.
  package let amount: Money
  /// Later amounts, in the order in which they take effect.
  package let steps: [Step]
  /// The instants at which the first flight begins and the local days of flights begin, in order.
  let begin: Instant
  private let days: [Range<Instant>]

  /// Describes a budget by its campaign's flights, of which there is at least one.
  package init(
    campaign: Int64, type: BudgetType, amount: Money, steps: [Step],
    flights: [ClosedRange<CivilDate>], zone: TimeZoneRules
  ) {
    precondition(!flights.isEmpty, "a campaign has a flight")
    self.campaign = campaign
    self.type = type
    self.amount = amount
    self.steps = steps
    begin = flights.map(\.lowerBound.start).min() ?? .earliest
    let dates = type == .daily ? Set(flights.flatMap { Array($0) }).sorted() : []
    days = dates.map { zone.instant(of: $0)..<zone.instant(of: $0 + 1) }
  }

  /// The instants before as-of from which on another allowance may hold: the beginning of the first
  /// flight, later changes, and for a daily amount later midnights that begin a day of a flight.
  package func instants(before asOf: Instant) -> [Instant] {
    let later = steps.map(\.at) + days.map(\.lowerBound)
    return Set([begin] + later.filter { $0 > begin }).filter { $0 < asOf }.sorted()
  }

  /// What the campaign may have spent in all by an instant, the changes of that instant included.
  package func allowance(at instant: Instant) -> Money {
    guard begin <= instant else { return .zero }
    guard type == .daily else { return amountInForce(at: instant) }
    return days.reduce(.zero) { sum, day in
      guard day.lowerBound <= instant else { return sum }
      return sum + amountInForce(at: min(instant, day.upperBound - .seconds(1)))
    }
  }

  private func amountInForce(at instant: Instant) -> Money {
    steps.last { $0.at <= instant }?.amount ?? amount
  }
}
