import Registry
import Units

/// Sums a line item's hours to days.
struct DayState {
  private let model: LineModel
  private let losses: IncidentLosses
  private let newHours: Int64
  private let hasErrorIncidents: Bool
  private let hasTagIncidents: Bool

  init(_ model: LineModel) {
    self.model = model
    losses = IncidentLosses(model)
    newHours = Defaults.transcodingHours.integer
    hasErrorIncidents = !losses.isSilent(.vastErrors)
    hasTagIncidents = !losses.isSilent(.tagBreak)
  }

  /// Adds hours of one day.
  func add(_ columns: borrowing HourColumns, rows: Range<Int>, to day: inout DayTotals) {
    let impressions = Self.sum(columns.impressions, rows)
    day.requests += Self.sum(columns.requests, rows)
    day.impressions += impressions
    day.viewable += Self.sum(columns.viewable, rows)
    day.starts += Self.sum(columns.starts, rows)
    day.completions += Self.sum(columns.completions, rows)
    day.clicks += Self.sum(columns.clicks, rows)
    day.spend += Self.sum(columns.spend, rows)
    day.invalid += Self.sum(columns.invalid, rows)
    day.failures += Self.sum(columns.errors, rows) + Self.sum(columns.timeouts, rows)
    for row in rows { day.byHour[Int(columns.localHours[row])] += columns.impressions[row] }
    addNewFailures(columns, rows, to: &day)
    if hasTagIncidents {
      addTagged(columns, rows, to: &day)
    } else {
      day.tagged += Double(impressions)
    }
    if hasErrorIncidents {
      for row in rows where columns.incidentLosses[row] > 0 { addErrors(columns, row, to: &day) }
    }
  }

  private static func sum(_ column: [Int64], _ rows: Range<Int>) -> Int64 {
    let values = column.span.extracting(rows)
    var sum: Int64 = 0
    // No count or spend of an hour reaches 2⁵⁰, so that of a day fits.
    for row in values.indices { sum &+= values[row] }
    return sum
  }

  private func addNewFailures(
    _ columns: borrowing HourColumns, _ rows: Range<Int>, to day: inout DayTotals
  ) {
    let hours = (columns.first + Int64(rows.lowerBound))..<(columns.first + Int64(rows.upperBound))
    for creative in model.creatives {
      let end = min(creative.hours.upperBound, creative.begins + newHours)
      guard creative.hours.lowerBound < end else { continue }
      for hour in (creative.hours.lowerBound..<end).clamped(to: hours) {
        let row = Int(hour - columns.first)
        day.newFailures += columns.errors[row] + columns.timeouts[row]
      }
    }
  }

  private func addTagged(
    _ columns: borrowing HourColumns, _ rows: Range<Int>, to day: inout DayTotals
  ) {
    for row in rows {
      let hour = columns.first + Int64(row)
      let loss = losses.share(.tagBreak, at: hour, columns.localHours[row])
      day.tagged += Double(columns.impressions[row]) * (1 - loss)
    }
  }

  private func addErrors(_ columns: borrowing HourColumns, _ row: Int, to day: inout DayTotals) {
    let hour = columns.first + Int64(row)
    let loss = columns.incidentLosses[row]
    let errors = columns.errors[row]
    day.incidentErrors += errors
    let render = model.funnel.render[Int(columns.localHours[row])]
    let usual = min(model.funnel.errorRate, 0.9 * (1 - render))
    day.causedErrors += Double(errors) * render * loss / (usual + render * loss)
    let devices = model.mix.devices.count
    for device in 0..<devices {
      let share = losses.share(
        .vastErrors, at: hour, columns.localHours[row], device: model.mix.devices[device])
      day.deviceLosses[device] += Double(columns.requests[row]) * share
    }
  }
}
