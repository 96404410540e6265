import Registry

/// How large generated campaigns are; a world may have laws of its own.
package struct CampaignLaws: Sendable {
  /// The whole budget of a campaign, in dollars.
  package var budget: SizeDraw
  /// How many days a campaign runs.
  package var flightDays: SizeDraw
  /// How many line items a campaign has, with weights.
  package var lineItems: [(item: Int, weight: Double)]
  /// How many creatives a line item has, with weights.
  package var creatives: [(item: Int, weight: Double)]

  /// The laws that hold where nothing else is said.
  package static let standard = CampaignLaws(
    budget: SizeDraw(
      median: Defaults.budgetMedian.value, sigma: Defaults.budgetSigma.value,
      bounds: Defaults.budgetBounds.bounds),
    flightDays: SizeDraw(
      median: Defaults.flightDaysMedian.value, sigma: Defaults.flightDaysSigma.value,
      bounds: Defaults.flightDaysBounds.bounds),
    lineItems: weights(Defaults.lineItemsMix), creatives: weights(Defaults.creativesMix))

  private static func weights(_ mix: Default) -> [(item: Int, weight: Double)] {
    zip(mix.labels, mix.values).map { (item: Int($0) ?? 1, weight: $1) }
  }
}
