internal import Registry
internal import Simulate
internal import Units

/// What kept a line item from running as it was booked, as far as its plan tells.
extension CampaignPlan {
  /// True where amounts and statuses stayed as booked in the hours of a line item, nothing went wrong,
  /// and it had something to show.
  func leavesAlone(_ line: LineItemPlan, in hours: Range<Instant>) -> Bool {
    !budgetSteps.contains { $0.at < hours.upperBound }
      && Self.isActive(status, statusSteps, hours)
      && Self.isActive(line.status, line.statusSteps, hours)
      && !line.incidents.contains { $0.hours.lowerBound.start < hours.upperBound }
      && (line.creatives.isEmpty || line.creatives.contains(where: \.isServable))
  }

  private static func isActive(
    _ initial: CampaignStatus, _ steps: [StatusStep], _ hours: Range<Instant>
  ) -> Bool {
    let first = steps.last { $0.at <= hours.lowerBound }?.status ?? initial
    return first == .active
      && steps.allSatisfy { !hours.contains($0.at) || $0.status == .active }
  }
}
