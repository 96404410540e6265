package import Units

/// An hour of a campaign, all line items together.
package struct DeliveredHour: Hashable, Sendable {
  /// The hour.
  package let hour: Hour
  /// Requests that it was entered for.
  package let requests: Int64
  /// Impressions.
  package let impressions: Int64
  /// Errors and timeouts.
  package let errors: Int64
  /// What was spent.
  package let spend: Money
  /// What may be spent up to its end.
  package let allowance: Money
  /// True where somebody stopped it for the whole hour.
  package let isStopped: Bool

  /// Describes an hour.
  package init(
    _ hour: Hour, requests: Int64, impressions: Int64, errors: Int64, spend: Money,
    allowance: Money, isStopped: Bool = false
  ) {
    self.hour = hour
    self.requests = requests
    self.impressions = impressions
    self.errors = errors
    self.spend = spend
    self.allowance = allowance
    self.isStopped = isStopped
  }
}
