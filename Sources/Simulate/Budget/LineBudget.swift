import Units

/// What a line item may spend: in all, or on each local day; from instants on.
struct LineBudget: Sendable {
  /// An amount from the hour on that holds its instant, and the instant itself.
  struct Step: Hashable, Sendable {
    let at: Instant
    /// LIFETIME: the most that it may have spent; DAILY: the most of a local day.
    let amount: Int64
  }

  /// The amounts, the first of them in force from the beginning.
  var steps: [Step]

  init(_ initial: Money) {
    steps = [Step(at: Instant(secondsSinceEpoch: .min), amount: initial.micros)]
  }

  /// The amount that is in force just before an instant.
  func amount(before instant: Instant) -> Int64 {
    var amount = steps[0].amount
    for step in steps.dropFirst() where step.at < instant { amount = step.amount }
    return amount
  }
}
