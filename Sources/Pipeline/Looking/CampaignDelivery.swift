package import Registry
internal import Simulate
package import Store
internal import Tables
package import Units

/// What a campaign may spend and has spent by the database's as-of.
package struct CampaignDelivery: Sendable {
  /// The campaign's number.
  package let id: Int64
  /// Its readable number.
  package let code: String
  /// Its name.
  package let name: String
  /// Whether it delivers.
  package let status: CampaignStatus
  /// The currency in which it pays.
  package let currency: String
  /// What it may spend; nothing where it has no budget.
  package let budget: Budget?
  /// What its hours cost.
  package let spend: Money
  /// The hours of its line items.
  package let hours: Int64
  /// Its allowance in dollars, in units too small to matter, so that campaigns compare by size.
  package let size: Int128

  /// A budget at an instant.
  package struct Budget: Hashable, Sendable {
    /// What the amount is for.
    package let type: BudgetType
    /// The amount in force.
    package let amount: Money
    /// What it amounts to so far.
    package let allowance: Money
  }

  /// The share of the allowance that is spent; nothing where there is none.
  package var delivered: Double? {
    guard let allowance = budget?.allowance.micros, allowance > 0 else { return nil }
    return Double(spend.micros) / Double(allowance)
  }

  /// Every campaign of a database that is open for reading, in the order of their numbers.
  ///
  /// - Complexity: O(rows of commerce + hours).
  package static func all(in database: Database) throws -> [CampaignDelivery] {
    let asOf = try SimulatedClock.now(in: database)
    let shelf = try DeliveryShelf(database)
    return try database.rows(of: Registry.campaigns).map { row in
      let id = row.number("id")
      let currency = try shelf.currency(ofAdvertiser: row.number("advertiser_id"))
      let budget = try shelf.budget(of: row, at: asOf)
      let delivered = shelf.delivered[id] ?? (hours: 0, spend: 0)
      return CampaignDelivery(
        id: id, code: row.words("code"), name: row.words("name"), status: row.choice("status"),
        currency: currency.words("code"), budget: budget, spend: Money(micros: delivered.spend),
        hours: delivered.hours,
        size: Int128(budget?.allowance.micros ?? 0) * Int128(currency.number("usd_rate_micros")))
    }
  }
}
