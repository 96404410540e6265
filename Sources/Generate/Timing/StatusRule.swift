package import Registry
package import Units

/// What status a campaign or line item has at an instant.
package enum StatusRule {
  /// A status, and since when it holds where that is later than the row's making.
  package struct Standing: Hashable, Sendable {
    /// The status.
    package let status: CampaignStatus
    /// Since when, unless from the beginning.
    package let since: Instant?
  }

  /// The status at an instant, from that before, the changes since, and the hours of its flights.
  ///
  /// A pending one goes live with its first flight, and a live one is completed with its last; one that
  /// somebody paused stays paused.
  package static func standing(
    _ before: CampaignStatus, changes: [(at: Instant, status: CampaignStatus)],
    flights: Range<Instant>, asOf: Instant
  ) -> Standing {
    let last = changes.last { $0.at <= asOf }
    var (status, since) = (last?.status ?? before, last?.at)
    func pass(_ instant: Instant, from: CampaignStatus, to next: CampaignStatus) {
      let moment = max(instant, since ?? instant)
      guard status == from, moment <= asOf else { return }
      (status, since) = (next, moment)
    }
    pass(flights.lowerBound, from: .pendingLaunch, to: .active)
    pass(flights.upperBound, from: .active, to: .completed)
    return Standing(status: status, since: since)
  }
}
