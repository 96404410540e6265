extension Urgency {
  /// The time that a ticket may take: that of its type, and less for the two higher urgencies.
  package func hours(ofBase base: Int64) -> Int64 {
    switch self {
    case .critical: min(base, Defaults.slaCriticalHours.integer)
    case .high: min(base, Defaults.slaHighHours.integer)
    case .medium, .low: base
    }
  }
}
