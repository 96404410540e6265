extension Urgency {
  /// Every urgency, what must be done first at the front.
  package static let byHaste: [Urgency] = [.critical, .high, .medium, .low]
}
