package import Units

/// A campaign whose spend is judged hour by hour, over all its line items.
package struct FidelityCampaign: Sendable {
  /// The end of its last flight; nothing while it still runs, or where not all hours are at hand.
  package var end: Instant?

  private let allowance: Allowance
  /// Millionths spent in an hour since 1970; hours without spend have none.
  private var spend: [Int64: Int64] = [:]
  private var hours = 0

  /// Begins a campaign with such an allowance, without hours.
  package init(_ allowance: Allowance) { self.allowance = allowance }

  /// Adds the hours of one of its line items.
  package mutating func add(_ columns: FidelityColumns) {
    let (seconds, spent) = (columns.seconds, columns.spend)
    hours += seconds.count
    for (place, micros) in spent.enumerated() where micros > 0 {
      spend[seconds[place] / 3_600, default: 0] += micros
    }
  }

  /// The hours in which something was spent, and how many of them took the spend above the allowance.
  var spending: (hours: Int, beyond: Int) {
    var (total, beyond) = (Int64(0), 0)
    for hour in spend.keys.sorted() {
      total += spend[hour] ?? 0
      let end = Hour(hoursSinceEpoch: hour).end
      if total > allowance.total(before: end).micros { beyond += 1 }
    }
    return (spend.count, beyond)
  }

  /// The share of the allowance that was spent in the end; nothing where it runs or had none.
  var delivered: Double? {
    guard let end, hours > 0 else { return nil }
    let amount = allowance.total(before: end).micros
    return amount > 0 ? Double(spend.values.reduce(0, +)) / Double(amount) : nil
  }
}
