package import Units

/// What a budget update tells: from when on an advertiser may have spent how much.
package struct BudgetTelling: Hashable, Sendable {
  /// The key of the campaign whose budget changes.
  package let campaign: Int64
  /// From when on.
  package let instant: Instant
  /// The advertiser's allowance, over all its campaigns whose first flight has begun.
  package let allowance: Money
  /// How often the same instant was told before, with another allowance.
  package let version: Int
  /// The earliest instant at which it may arrive, where it comes too late to arrive in time.
  package let notBefore: Instant?

  /// Describes what is told.
  package init(
    campaign: Int64, instant: Instant, allowance: Money, version: Int = 0,
    notBefore: Instant? = nil
  ) {
    self.campaign = campaign
    self.instant = instant
    self.allowance = allowance
    self.version = version
    self.notBefore = notBefore
  }
}
