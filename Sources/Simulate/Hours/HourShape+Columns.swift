import Registry
import Units

extension HourShape {
  /// Fills clock, shape and price of consecutive hours, and of some hours after them.
  ///
  /// - Complexity: O(hours × time zones), without allocation.
  func fill(_ columns: inout HourColumns, from first: Hour, count: Int, lookahead: Int) {
    let filled = count + lookahead
    columns.first = first
    columns.count = count
    fillClock(&columns, filled)
    fillCalendar(&columns, filled)
    for clock in clocks {
      Self.fillClock(
        of: clock.zone, from: first, filled, &columns.zoneHours, &columns.zoneWeekdays)
      add(clock.week, &columns, filled)
    }
    for index in 0..<filled { columns.weights[index] *= columns.memory[index] }
  }

  private func fillClock(_ columns: inout HourColumns, _ filled: Int) {
    let first = columns.first
    Self.fillClock(of: home, from: first, filled, &columns.localHours, &columns.weekdays)
    let clock = columns.localHours
    let hours = clock.span
    var day = home.localDate(at: first.start).daysSinceEpoch
    var before: Int64 = -1
    var days = columns.localDays.mutableSpan
    for index in 0..<filled {
      if hours[index] < before { day += 1 }
      before = hours[index]
      days[index] = day
    }
  }

  private static func fillClock(
    of zone: TimeZoneRules, from first: Hour, _ filled: Int, _ hours: inout [Int64],
    _ weekdays: inout [Int64]
  ) {
    var allHours = hours.mutableSpan
    var allWeekdays = weekdays.mutableSpan
    var someHours = allHours._mutatingExtracting(first: filled)
    var someWeekdays = allWeekdays._mutatingExtracting(first: filled)
    zone.fillLocalClock(from: first, hoursOfDay: &someHours, weekdays: &someWeekdays)
  }

  /// Leaves the calendar's factor in `memory`, prices in `prices`, and 0 in `weights`.
  private func fillCalendar(_ columns: inout HourColumns, _ filled: Int) {
    var day = Int64.min
    var volume = (start: 0.0, slope: 0.0)
    var price = (start: 0.0, slope: 0.0)
    for index in 0..<filled {
      if columns.localDays[index] != day {
        day = columns.localDays[index]
        let date = CivilDate(daysSinceEpoch: day)
        let event = calendar.event(of: date)
        let (now, next) = (calendar.volume(of: date), calendar.volume(of: date + 1))
        volume = (event * now, event * (next - now) / 24)
        let (cheap, dear) = (calendar.price(of: date), calendar.price(of: date + 1))
        price = (cheap, (dear - cheap) / 24)
      }
      let hour = Double(columns.localHours[index])
      columns.memory[index] = volume.start + volume.slope * hour
      columns.prices[index] = (price.start + price.slope * hour).squareRoot()
      columns.weights[index] = 0
    }
  }

  private func add(_ week: [Double], _ columns: inout HourColumns, _ filled: Int) {
    let (clock, calendar) = (columns.zoneHours, columns.zoneWeekdays)
    let (hours, weekdays, shape) = (clock.span, calendar.span, week.span)
    var weights = columns.weights.mutableSpan
    for index in 0..<filled {
      weights[index] += shape[Int(weekdays[index] &* 24 &+ hours[index])]
    }
  }
}
