import Units

/// A line item run for what it spends alone, from change to change of the campaign's amount.
struct SpendRun {
  private let model: LineModel
  private var phases: HourPhases
  private var stretch = 0
  private var next: Hour?

  init(_ model: LineModel) {
    self.model = model
    phases = HourPhases(model, budget: LineBudget(model.line.budget))
  }

  /// What it may spend; steps may be added for hours that are still to come.
  var budget: LineBudget {
    get { phases.budget }
    set { phases.budget = newValue }
  }

  /// Millionths spent by the hours that were run.
  var spent: Int64 { phases.spent }

  /// Runs the hours before one.
  mutating func run(until end: Hour, _ columns: inout HourColumns) {
    let end = min(end, model.end)
    while stretch < model.stretches.count {
      let current = model.stretches[stretch]
      let begin = max(next ?? current.hours.lowerBound, current.hours.lowerBound)
      let last = min(end, current.hours.upperBound)
      guard begin < last else {
        if last < current.hours.upperBound { return }
        stretch += 1
        continue
      }
      let until = min(last, begin + Int64(HourColumns.capacity))
      phases.run(begin..<until, of: current, &columns)
      next = until
    }
  }
}
