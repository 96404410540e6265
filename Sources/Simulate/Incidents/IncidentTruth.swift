import Units

/// Finds what an incident moved by leaving it out.
struct IncidentTruth {
  /// The columns whose totals are compared.
  private static let names = [
    "requests", "responses", "auctions_won", "impressions", "measurable_impressions",
    "viewable_impressions", "invalid_impressions", "clicks", "error_count", "spend_micros",
  ]

  /// The label of an incident, from its line item's hours with and without it.
  static func label(
    _ incident: IncidentPlan, _ model: LineModel, budget: LineBudget,
    _ columns: inout HourColumns
  ) -> IncidentLabel {
    var without = model.line
    without.incidents.removeAll { $0.id == incident.id }
    let clean = LineModel(campaign: model.campaign, line: without, scratch: &columns)
    let with = totals(model, budget, incident.hours, &columns)
    let twin = totals(clean, budget, incident.hours, &columns)
    let changes = names.indices.map {
      IncidentLabel.Change(column: names[$0], difference: with[$0] - twin[$0])
    }
    return IncidentLabel(id: incident.id, caused: changes.filter { $0.difference != 0 })
  }

  /// What some hours sum to, column by column.
  private static func totals(
    _ model: LineModel, _ budget: LineBudget, _ hours: Range<Hour>, _ columns: inout HourColumns
  ) -> [Int64] {
    columns.clearWhatMayStay()
    var run = LineRun(model, budget: budget)
    var sums = names.map { _ in Int64(0) }
    while run.next(until: hours.upperBound, &columns) {
      for row in 0..<columns.count where hours.contains(columns.first + Int64(row)) {
        let cells = [
          columns.requests[row], columns.responses[row], columns.won[row],
          columns.impressions[row], columns.measurable[row], columns.viewable[row],
          columns.invalid[row], columns.clicks[row], columns.errors[row], columns.spend[row],
        ]
        for (place, cell) in cells.enumerated() { sums[place] += cell }
      }
    }
    return sums
  }
}
