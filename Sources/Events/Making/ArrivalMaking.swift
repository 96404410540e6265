internal import Registry
package import Units

/// Makes the arrivals of a campaign's events in a stretch of hours.
///
/// Every stretch can be made by itself, from the hours in it and those shortly before, which late events
/// come from; so stretches and campaigns may be made in any order and at the same time.
package struct ArrivalMaking: Sendable {
  private let plan: EventPlan
  private let fate: Fate
  private let lines: [LineEvents]

  /// The most hours between an event's hour and the hour of its last arrival.
  package static var longestDelayHours: Int64 { ArrivalDelay.longestHours }

  /// Prepares a campaign.
  package init(_ plan: EventPlan) {
    self.plan = plan
    fate = Fate(plan.rates)
    lines = plan.lines.indices.map { LineEvents(plan, line: $0) }
  }

  /// The arrivals of clicks and settlements in a stretch, in the order of their lines.
  /// - Parameters:
  ///   - stretch: The hours of arrival.
  ///   - hours: For each line item, its hours from `longestDelayHours` before the stretch to its end;
  ///   those without a click and a cost may be left out.
  /// - Returns: The arrivals; memory and time grow with the events of the hours given.
  package func arrivals(in stretch: Range<Hour>, from hours: [[EventHour]]) -> [Arrival] {
    precondition(hours.count == lines.count, "hours for every line item")
    var workspace = EventWorkspace()
    var all: [Arrival] = []
    var made: [Arrival] = []
    for (line, itsHours) in zip(lines, hours) {
      for hour in itsHours where !hour.isSilent {
        made.removeAll(keepingCapacity: true)
        let row = EventDraws.firstRow(of: hour.hour)
        for (number, event) in line.events(of: hour, &workspace).enumerated() {
          fate.arrivals(
            of: event, .delivery, row: row + UInt64(number), line.draws, into: &made)
        }
        all += made.lazy.filter { stretch.contains($0.arrivedAt.hour) }
      }
    }
    return all.sorted(by: Arrival.precedes)
  }

  /// The arrivals of budget updates in a stretch, in the order of their lines.
  package func arrivals(in stretch: Range<Hour>, of tellings: [BudgetTelling]) -> [Arrival] {
    let draws = EventDraws(seed: plan.seed, thing: plan.streamKey)
    var all: [Arrival] = []
    for telling in tellings {
      // A correction is an event of its own, so it has a row of its own.
      let row =
        UInt64(bitPattern: telling.instant.secondsSinceEpoch) | UInt64(telling.version) << 48
      var event = Event.of(
        .budgetUpdate, id: draws.id(row: row, at: telling.instant), at: telling.instant,
        amount: .zero)
      event.budgetValue = telling.allowance
      fate.arrivals(
        of: event, .budget, row: row, draws, notBefore: telling.notBefore, into: &all)
    }
    return all.filter { stretch.contains($0.arrivedAt.hour) }.sorted(by: Arrival.precedes)
  }
}
