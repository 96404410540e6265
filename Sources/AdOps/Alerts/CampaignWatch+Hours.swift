import Registry
import Units

/// Hours in which far more ads fail than usual, and from which on nothing is left to spend.
extension CampaignWatch {
  /// Fewer requests say too little about the share that fails.
  private static let leastRequests: Int64 = 200

  /// Quiet hours after which failures count as another spike.
  private static let quietHours: Int64 = 6

  /// One alert a spike, at the end of its first hour.
  var spikes: [Alert] {
    let limit = Defaults.vastErrorSpikeRate.value
    var last: Hour?
    return hours.compactMap { hour in
      guard hour.requests >= Self.leastRequests,
        Double(hour.errors) >= limit * Double(hour.requests)
      else { return nil }
      defer { last = hour.hour }
      if let last, hour.hour - last <= Self.quietHours { return nil }
      let share = hour.errors * 100 / hour.requests
      return Alert(
        .vastErrorSpike, .critical, subject, window: hour.hour.description, at: hour.hour.end,
        AlertMessage(
          "Ads fail: \(subject.name)",
          "\(share) % of the requests of one hour ended in an error or a timeout. Look at the "
            + "newest creatives and tags.",
          facts: [
            "Hour": hour.hour.description, "Requests": String(hour.requests),
            "Errors": String(hour.errors),
          ]))
    }
  }

  /// One alert a time at which a budget for a lifetime is used up before the flights end.
  ///
  /// A daily budget is there to be used up every day.
  var exhausted: [Alert] {
    guard budgetType == .lifetime else { return [] }
    var spent = Money.zero
    var wasOut = false
    return hours.enumerated().compactMap { index, hour in
      spent += hour.spend
      let isOut = !canServe(hour, spent: spent)
      defer { wasOut = isOut }
      let left = plannedHours - Int64(index) - 1
      guard isOut, !wasOut, left > 0 else { return nil }
      return Alert(
        .budgetExhausted, .warning, subject, window: hour.hour.description, at: hour.hour.end,
        AlertMessage(
          "Budget used up: \(subject.name)",
          "Everything that it may spend is spent, \(left) hours before its flights end.",
          facts: ["Spent": spent.formatted(decimals: 2), "Hours left": String(left)]))
    }
  }
}
