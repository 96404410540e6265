import Units

/// What the hours of an incident sum to, column by column.
struct IncidentTotals {
  /// The columns that are summed.
  static let names = [
    "requests", "responses", "auctions_won", "impressions", "measurable_impressions",
    "viewable_impressions", "invalid_impressions", "clicks", "error_count", "spend_micros",
  ]

  let incident: IncidentPlan
  private(set) var sums = names.map { _ in Int64(0) }

  init(_ incident: IncidentPlan) { self.incident = incident }

  /// Adds the hours of the incident among those that the columns hold.
  mutating func add(_ columns: HourColumns) {
    let held = columns.first..<(columns.first + Int64(columns.count))
    guard incident.hours.overlaps(held) else { return }
    for hour in incident.hours.clamped(to: held) {
      let row = Int(hour - columns.first)
      let cells = [
        columns.requests[row], columns.responses[row], columns.won[row],
        columns.impressions[row], columns.measurable[row], columns.viewable[row],
        columns.invalid[row], columns.clicks[row], columns.errors[row], columns.spend[row],
      ]
      for (place, cell) in cells.enumerated() { sums[place] += cell }
    }
  }
}
