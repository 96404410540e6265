import Registry
import Units

/// Sums a line item's hours to days, hour after hour.
struct DayState {
  private(set) var totals: DayTotals
  private let model: LineModel
  private let losses: IncidentLosses
  private let newHours: Int64
  private let hasErrorIncidents: Bool
  private let hasTagIncidents: Bool

  init(_ model: LineModel) {
    self.model = model
    losses = IncidentLosses(model)
    totals = DayTotals(date: .min, devices: model.mix.devices.count)
    newHours = Defaults.transcodingHours.integer
    hasErrorIncidents = !losses.isSilent(.vastErrors)
    hasTagIncidents = !losses.isSilent(.tagBreak)
  }

  /// Begins the day of an hour.
  mutating func begin(_ hour: Hour) { totals.begin(hour.date.daysSinceEpoch) }

  /// Adds a row of the columns, which belongs to the day.
  mutating func add(_ columns: borrowing HourColumns, row: Int) {
    let impressions = columns.impressions[row]
    totals.requests += columns.requests[row]
    totals.impressions += impressions
    totals.viewable += columns.viewable[row]
    totals.starts += columns.starts[row]
    totals.completions += columns.completions[row]
    totals.clicks += columns.clicks[row]
    totals.spend += columns.spend[row]
    totals.invalid += columns.invalid[row]
    let failures = columns.errors[row] + columns.timeouts[row]
    totals.failures += failures
    totals.byHour[Int(columns.localHours[row])] += impressions
    let hour = columns.first + Int64(row)
    for creative in model.creatives where hour - creative.begins < newHours {
      if creative.hours.contains(hour) { totals.newFailures += failures }
    }
    let tagLoss = hasTagIncidents ? losses.share(.tagBreak, at: hour, columns.localHours[row]) : 0
    totals.tagged += Double(impressions) * (1 - tagLoss)
    if hasErrorIncidents, columns.incidentLosses[row] > 0 {
      addErrors(columns, row: row, hour: hour)
    }
  }

  private mutating func addErrors(_ columns: borrowing HourColumns, row: Int, hour: Hour) {
    let loss = columns.incidentLosses[row]
    let errors = columns.errors[row]
    totals.incidentErrors += errors
    let render = model.funnel.render[Int(columns.localHours[row])]
    let usual = min(model.funnel.errorRate, 0.9 * (1 - render))
    totals.causedErrors += Double(errors) * render * loss / (usual + render * loss)
    let devices = model.mix.devices.count
    for device in 0..<devices {
      let share = losses.share(
        .vastErrors, at: hour, columns.localHours[row], device: model.mix.devices[device])
      totals.deviceLosses[device] += Double(columns.requests[row]) * share
    }
  }
}
