/// Judges delivery against what is known of real delivery, one property after the other.
///
/// It is given the line items of a database one by one and keeps of each a few numbers, so that its
/// memory does not grow with the hours. The estimators look at stored rows alone.
package struct Fidelity: Sendable {
  private var allowance = AllowanceEstimator()
  private var delivery = DeliveryEstimator()
  private var estimators: [any FidelityEstimator] = [
    PriceEstimator(), TrafficEstimator(), ClickEstimator(), AdvertiserEstimator(),
    CompletionEstimator(), PacingEstimator(), ReachEstimator(), FrequencyEstimator(),
    TelevisionEstimator(), SizeEstimator(), LocalDayEstimator(),
  ]

  /// Begins without line items.
  package init() {}

  /// Judges a line item, whose hours need not be kept.
  ///
  /// - Complexity: O(hours), with some thirty passes over them for the fit of its seasons.
  package mutating func add(_ line: FidelityLine) {
    delivery.add(line)
    for place in estimators.indices { estimators[place].add(line) }
  }

  /// Judges a campaign, which was given the hours of its line items.
  package mutating func add(_ campaign: FidelityCampaign) {
    allowance.add(campaign)
    delivery.add(campaign)
  }

  /// Every property, in a fixed order.
  package var findings: [FidelityFinding] {
    allowance.findings + delivery.findings + estimators.flatMap(\.findings)
  }
}
