package import Registry
package import Units

/// Something that goes wrong with a line item for a while.
package struct IncidentPlan: Hashable, Sendable {
  /// The key of its row in `truth_incidents`.
  package var id: Identifier<IncidentPlan>
  /// What goes wrong.
  package var kind: IncidentKind
  /// The hours in which it does.
  package var hours: Range<Hour>
  /// The share of the traffic that it takes, from 0 to 1.
  package var share: Double
  /// The device that it is limited to.
  package var device: Device?
  /// The creative that it is limited to.
  package var creative: Identifier<CreativePlan>?

  /// Describes an incident of at least one hour.
  package init(
    id: Identifier<IncidentPlan>, kind: IncidentKind, hours: Range<Hour>, share: Double,
    device: Device? = nil, creative: Identifier<CreativePlan>? = nil
  ) {
    precondition(!hours.isEmpty, "an incident lasts an hour at least")
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    self.id = id
    self.kind = kind
    self.hours = hours
    self.share = share
    self.device = device
    self.creative = creative
  }
}
