import Registry
import Tables
import Units

/// The label of an incident: what moved because of it, found by leaving it out.
struct IncidentTruth {
  /// The columns whose totals are compared.
  private static let names = [
    "requests", "responses", "auctions_won", "impressions", "measurable_impressions",
    "viewable_impressions", "invalid_impressions", "clicks", "error_count", "spend_micros",
  ]

  /// The row of an incident that is over.
  static func row(
    _ incident: IncidentPlan, _ model: LineModel, budget: LineBudget,
    _ columns: inout HourColumns
  ) -> Row {
    var without = model.line
    without.incidents.removeAll { $0.id == incident.id }
    let clean = LineModel(campaign: model.campaign, line: without, scratch: &columns)
    let with = totals(model, budget, incident.hours, &columns)
    let twin = totals(clean, budget, incident.hours, &columns)
    let moved = zip(names, zip(with, twin)).filter { $0.1.0 != $0.1.1 }
    let caused = moved.map { "\"\($0.0)\":\($0.1.0 - $0.1.1)" }.joined(separator: ",")
    return Row(
      Registry.truthIncidents,
      [
        "id": .integer(incident.id.rawValue), "kind": .text(incident.kind.rawValue),
        "line_item_id": .integer(model.line.id.rawValue),
        "creative_id": incident.creative.map { .integer($0.rawValue) } ?? .null,
        "device": incident.device.map { .text($0.rawValue) } ?? .null,
        "starts_at": .text(incident.hours.lowerBound.start.description),
        "ends_at": .text(incident.hours.upperBound.start.description),
        "parameters": .text("{\"share\":\(incident.share)}"), "caused": .text("{\(caused)}"),
      ])
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
