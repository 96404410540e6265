package import Registry

/// The local hours of a day in which a line item delivers.
package struct DayHours: Hashable, Sendable {
  /// The hours, each 0 to 23, in order.
  package let hours: [Int]

  /// The hours of some parts of the day; none chosen means all.
  package init(_ dayparts: [Daypart]) {
    hours = (0..<24).filter {
      dayparts.isEmpty || dayparts.contains(Daypart(localHour: $0))
    }
  }

  /// True where no hour is left out.
  package var isWhole: Bool { hours.count == 24 }

  /// The stretches of hours that follow each other within the day, each without its end.
  package var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for hour in hours {
      if let last = ranges.last, last.upperBound == hour {
        ranges[ranges.count - 1] = last.lowerBound..<hour + 1
      } else {
        ranges.append(hour..<hour + 1)
      }
    }
    return ranges
  }

  /// Two characters an hour, 1 where it is delivered, for seven days.
  package var weekText: String {
    let day = (0..<24).map { hours.contains($0) ? "11" : "00" }.joined()
    return String(repeating: day, count: 7)
  }
}
