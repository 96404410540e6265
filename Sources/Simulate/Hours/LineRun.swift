import Units

/// A line item run through its hours, stretch by stretch.
struct LineRun {
  let model: LineModel
  private var phases: HourPhases
  private var viewers: ViewerPhase?
  private var place = 0
  private var reached: Hour?

  /// Prepares all three phases, or without viewers only what is spent.
  init(_ model: LineModel, budget: LineBudget, withViewers: Bool = true) {
    self.model = model
    phases = HourPhases(model, budget: budget)
    viewers = withViewers ? ViewerPhase(model) : nil
  }

  /// What it may spend; steps may be added for hours that are still to come.
  var budget: LineBudget {
    get { phases.budget }
    set { phases.budget = newValue }
  }

  /// Millionths spent by the hours that were run.
  var spent: Int64 { phases.spent }

  /// The flight of the hours that were run last.
  var flight: FlightPlan { model.stretches[place].flight }

  /// Fills the columns with the next hours before one, and says whether there were any.
  mutating func next(until end: Hour, _ columns: inout HourColumns) -> Bool {
    let end = min(end, model.end)
    while place < model.stretches.count {
      let stretch = model.stretches[place]
      let begin = max(reached ?? stretch.hours.lowerBound, stretch.hours.lowerBound)
      let last = min(end, stretch.hours.upperBound)
      guard begin < last else {
        if begin < stretch.hours.upperBound || place + 1 == model.stretches.count { return false }
        place += 1
        continue
      }
      let until = min(last, begin + Int64(HourColumns.capacity))
      phases.run(begin..<until, of: stretch, &columns)
      viewers?.run(&columns)
      reached = until
      return true
    }
    return false
  }
}
