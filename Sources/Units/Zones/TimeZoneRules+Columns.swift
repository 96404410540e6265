// Every method is O(n) in the number of hours, and looks a change up only where one happens.

extension TimeZoneRules {
  /// Fills a column with the offsets in seconds at the beginnings of consecutive hours.
  public func fillOffsets(from start: Hour, into offsets: inout MutableSpan<Int64>) {
    forEachStretch(from: start, count: offsets.count) { positions, offset in
      for position in positions { offsets[position] = offset }
    }
  }

  /// Fills columns with the local hours (0 to 23) and weekdays (Monday 0) of consecutive hours.
  ///
  /// They are those at the beginnings of the hours. Both columns have the same length.
  public func fillLocalClock(
    from start: Hour, hoursOfDay: inout MutableSpan<Int64>, weekdays: inout MutableSpan<Int64>
  ) {
    precondition(hoursOfDay.count == weekdays.count, "both columns have a cell for each hour")
    forEachStretch(from: start, count: hoursOfDay.count) { positions, offset in
      let first = (start + Int64(positions.lowerBound)).start.secondsSinceEpoch + offset
      let time = LocalTime(secondsShown: first)
      var (hour, weekday) = (time.hour, time.weekday.rawValue)
      for position in positions {
        hoursOfDay[position] = hour
        weekdays[position] = weekday
        hour += 1
        if hour == 24 {
          hour = 0
          weekday = weekday == 6 ? 0 : weekday + 1
        }
      }
    }
  }

  /// Adds a curve over the local week, 168 numbers from Monday 00:00 on, to a column of consecutive hours.
  public func addWeek(
    _ week: Span<Double>, from start: Hour, to column: inout MutableSpan<Double>
  ) {
    precondition(week.count == 168, "a week has 168 hours")
    forEachStretch(from: start, count: column.count) { positions, offset in
      let first = (start + Int64(positions.lowerBound)).start.secondsSinceEpoch + offset
      let time = LocalTime(secondsShown: first)
      var hour = Int(time.weekday.rawValue * 24 + time.hour)
      var position = positions.lowerBound
      while position < positions.upperBound {
        let length = min(168 - hour, positions.upperBound - position)
        for step in 0..<length { column[position + step] += week[hour + step] }
        position += length
        hour = 0
      }
    }
  }

  /// Cuts consecutive hours where the clocks change, and gives each stretch with its offset.
  private func forEachStretch(
    from start: Hour, count: Int, _ body: (_ positions: Range<Int>, _ offset: Int64) -> Void
  ) {
    var position = 0
    var past = changeCount(through: start.start.secondsSinceEpoch)
    while position < count {
      var end = count
      if past < changes.count {
        let change = Hour(startingAtOrAfter: Instant(secondsSinceEpoch: changes[past]))
        end = Int(min(Int64(count), change - start))
      }
      body(position..<end, offset(after: past))
      position = end
      past += 1
    }
  }
}
