package import Diagnostics
package import Units

/// Something that is to go wrong in a campaign.
package struct IncidentSpec: Hashable, Sendable {
  /// What goes wrong: a value of the list of incident kinds.
  package let kind: String
  /// When it begins.
  package let from: Given<Instant>
  /// How long it lasts; drawn when left out.
  package let hours: Given<Int64>?
  /// The share of requests that it touches; drawn when left out.
  package let share: Given<Double>?
  /// The device that it is limited to.
  package let device: Given<String>?
  /// Where it was written.
  package let place: Place

  /// Describes an incident.
  package init(
    _ kind: String, from: Given<Instant>, hours: Given<Int64>?, share: Given<Double>?,
    device: Given<String>?, at place: Place
  ) {
    self.kind = kind
    self.from = from
    self.hours = hours
    self.share = share
    self.device = device
    self.place = place
  }
}
