package import Registry
package import Units

/// A status that holds from an instant on.
package struct StatusStep: Hashable, Sendable {
  /// The first instant of the status.
  package let at: Instant
  /// The status from then on.
  package let status: CampaignStatus

  /// Describes a change of status.
  package init(at: Instant, status: CampaignStatus) {
    self.at = at
    self.status = status
  }
}
