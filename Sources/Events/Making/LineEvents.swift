import Chance
import Registry
import Units

/// Turns the hours of one line item into its events: a function of the hours and of the seed.
struct LineEvents: Sendable {
  private let place: Int
  let draws: EventDraws
  private let rotation: AliasTable?
  private let curve = HourCurve()
  private let weightBounds = Defaults.clickWeights.bounds
  private let generalShare: Double

  init(_ plan: EventPlan, line place: Int) {
    let line = plan.lines[place]
    self.place = place
    draws = EventDraws(seed: plan.seed, thing: line.streamKey)
    let weights = line.creatives.map { Double($0.weight) }
    rotation = weights.isEmpty ? nil : AliasTable(weights: weights)
    let general = Defaults.generalInvalidRate[plan.buyType]
    generalShare = general / (general + Defaults.sophisticatedInvalidRate[plan.buyType])
  }

  /// The events of an hour in the order of their rows; their amounts sum to what the hour cost.
  ///
  /// An hour that cost something without a click is settled in its last second.
  func events(of hour: EventHour, _ workspace: inout EventWorkspace) -> [Event] {
    guard hour.clicks > 0 else {
      return hour.spend == .zero ? [] : [settlement(of: hour)]
    }
    let count = Int(hour.clicks)
    precondition(count < 1 << 24, "an hour has fewer than \(1 << 24) clicks")
    fill(&workspace, hour, count)
    let amounts = LargestRemainder.split(hour.spend.micros, weights: workspace.weights)
    var events: [Event] = []
    events.reserveCapacity(count)
    let row = EventDraws.firstRow(of: hour.hour)
    for number in 0..<count {
      let timestamp = hour.hour.start + .seconds(workspace.seconds[number])
      var event = Event.of(
        .adClick, id: draws.id(row: row + UInt64(number), at: timestamp), at: timestamp,
        amount: Money(micros: amounts[number]))
      event.line = place
      event.creative = rotation == nil ? nil : workspace.creatives[number]
      events.append(event)
    }
    if hour.invalidClicks > 0 { judge(&events, Int(hour.invalidClicks), row, &workspace) }
    return events
  }

  private func fill(_ workspace: inout EventWorkspace, _ hour: EventHour, _ count: Int) {
    let row = EventDraws.firstRow(of: hour.hour)
    workspace.draw(draws.clicks, slot: 0, firstRow: row, count: count)
    workspace.seconds = workspace.uniforms.map { curve.second(uniform: $0) }
    workspace.draw(draws.clicks, slot: 1, firstRow: row, count: count)
    let (least, most) = (weightBounds.lowerBound, weightBounds.upperBound)
    workspace.weights = workspace.uniforms.map {
      Int64(1_000 * (least + (most - least) * $0))
    }
    guard let rotation else { return }
    workspace.draw(draws.clicks, slot: 2, firstRow: row, count: count)
    workspace.creatives = workspace.uniforms.map { rotation.index(uniform: $0) }
  }

  /// The filter calls the clicks with the smallest draws invalid.
  private func judge(
    _ events: inout [Event], _ invalid: Int, _ row: UInt64, _ workspace: inout EventWorkspace
  ) {
    let count = events.count
    workspace.draw(draws.clicks, slot: 3, firstRow: row, count: count)
    let ranks = workspace.uniforms
    let ranked = (0..<count).sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    for number in ranked.prefix(invalid) {
      let kind = draws.clicks.uniform(row: row + UInt64(number), slot: 4)
      events[number].verdict = kind < generalShare ? .general : .sophisticated
    }
  }

  private func settlement(of hour: EventHour) -> Event {
    let row = EventDraws.firstRow(of: hour.hour)
    let timestamp = hour.hour.end - .seconds(1)
    var event = Event.of(
      .adImpressionSettlement, id: draws.id(row: row, at: timestamp), at: timestamp,
      amount: hour.spend)
    event.line = place
    event.creative = rotation.map { $0.index(uniform: draws.clicks.uniform(row: row, slot: 2)) }
    return event
  }
}
