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
    for clock in clocks { Self.add(clock, from: first, filled, to: &columns.weights) }
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
    var index = 0
    var known: (date: CivilDate, level: CalendarFactors.Level)?
    while index < filled {
      let date = CivilDate(daysSinceEpoch: columns.localDays[index])
      var end = index + 1
      while end < filled, columns.localDays[end] == date.daysSinceEpoch { end += 1 }
      let today = known?.date == date ? known?.level : nil
      let level = today ?? calendar.level(of: date)
      let next = calendar.level(of: date + 1)
      known = (date + 1, next)
      let event = calendar.event(of: date)
      let (volume, slope) = (event * level.volume, event * (next.volume - level.volume) / 24)
      let (price, rise) = (level.price, (next.price - level.price) / 24)
      for hour in index..<end {
        let passed = Double(columns.localHours[hour])
        columns.memory[hour] = volume + slope * passed
        columns.prices[hour] = (price + rise * passed).squareRoot()
        columns.weights[hour] = 0
      }
      index = end
    }
  }

  private static func add(
    _ clock: Clock, from first: Hour, _ filled: Int, to weights: inout [Double]
  ) {
    var all = weights.mutableSpan
    var some = all._mutatingExtracting(first: filled)
    clock.zone.addWeek(clock.week.span, from: first, to: &some)
  }
}
