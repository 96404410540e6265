import Units

/// Finds what an incident moved by leaving it out.
struct IncidentTruth {
  /// The label of an incident, from what its hours sum to, and sum to without it.
  static func label(
    _ totals: IncidentTotals, _ model: LineModel, budget: LineBudget, _ columns: inout HourColumns
  ) -> IncidentLabel {
    let incident = totals.incident
    var without = model.line
    without.incidents.removeAll { $0.id == incident.id }
    let clean = LineModel(campaign: model.campaign, line: without, scratch: &columns)
    var twin = IncidentTotals(incident)
    columns.clearWhatMayStay()
    var run = LineRun(clean, budget: budget)
    while run.next(until: incident.hours.upperBound, &columns) { twin.add(columns) }
    let changes = zip(IncidentTotals.names, zip(totals.sums, twin.sums)).map {
      IncidentLabel.Change(column: $0, difference: $1.0 - $1.1)
    }
    return IncidentLabel(id: incident.id, caused: changes.filter { $0.difference != 0 })
  }
}
