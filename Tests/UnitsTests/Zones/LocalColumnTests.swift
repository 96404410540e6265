import Testing
import Units

@Suite struct LocalColumnTests {
  /// The positions at which the columns differ from asking for each hour.
  private func mistakes(_ zone: TimeZoneRules, from start: Hour, count: Int) -> [Int] {
    var offsets = [Int64](repeating: -1, count: count)
    var hours = offsets
    var weekdays = offsets
    var span = offsets.mutableSpan
    zone.fillOffsets(from: start, into: &span)
    var hourSpan = hours.mutableSpan
    var weekdaySpan = weekdays.mutableSpan
    zone.fillLocalClock(from: start, hoursOfDay: &hourSpan, weekdays: &weekdaySpan)
    return (0..<count).filter { position in
      let instant = (start + Int64(position)).start
      let time = zone.localTime(at: instant)
      return offsets[position] != zone.offsetSeconds(at: instant) || hours[position] != time.hour
        || weekdays[position] != time.weekday.rawValue
    }
  }

  @Test(arguments: TimeZoneRules.names)
  func `columns hold what clocks show at the beginning of each hour`(name: String) throws {
    let zone = try #require(TimeZoneRules.zone(named: name))
    let changes = try #require(TransitionTable.zones[name]).transitions.map(\.instant.hour)
    for change in changes {
      for start in change - 2..<change + 2 {
        #expect(mistakes(zone, from: start, count: 30) == [])
      }
    }
    #expect(mistakes(zone, from: Hour(hoursSinceEpoch: 488_036), count: 0) == [])
    #expect(mistakes(zone, from: Hour(hoursSinceEpoch: 394_000), count: 1_000) == [])
  }

  @Test func `a column may span all changes`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "Australia/Adelaide"))
    let (first, last) = (TimeZoneRules.coverage.lowerBound, TimeZoneRules.coverage.upperBound)
    #expect(mistakes(zone, from: first.hour - 100, count: Int(last.hour - first.hour) + 200) == [])
  }
}
