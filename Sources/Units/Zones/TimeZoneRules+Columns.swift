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
