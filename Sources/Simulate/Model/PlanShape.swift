import Registry

/// The factors by which a plan differs from the traffic: the ramp, the front load, the early finish.
struct PlanShape: Sendable {
  private let rampHours: Int
  private let start: Double
  private let slope: Double
  private let finish: Double
  private let dailyFinish = Defaults.dailyFinishHour.integer
  private let hours: Double
  /// The hours that have been planned.
  private(set) var hour = 0

  init(line: LineItemPlan, plannedHours: Int) {
    rampHours = Int(Defaults.rampHours.integer)
    let isFrontloaded = line.pacing == .frontloaded
    start = isFrontloaded ? Defaults.frontloadedStart.value : 1
    slope = isFrontloaded ? Defaults.frontloadedEnd.value - Defaults.frontloadedStart.value : 0
    finish = Defaults.finishShare.value * Double(plannedHours)
    hours = Double(max(1, plannedHours))
  }

  /// The factor of the next hour; 0 from where everything is to be spent.
  mutating func next() -> Double {
    defer { hour += 1 }
    guard Double(hour) < finish else { return 0 }
    return ramp(at: hour) * (start + slope * (Double(hour) + 0.5) / hours)
  }

  /// The factor of the next hour where every day has a plan of its own; 0 late in the evening.
  mutating func nextDaily(localHour: Int64) -> Double {
    defer { hour += 1 }
    return localHour < dailyFinish ? ramp(at: hour) : 0
  }

  /// How far a new line item has started.
  func ramp(at hour: Int) -> Double {
    hour < rampHours ? Double(hour + 1) / Double(rampHours + 1) : 1
  }
}
