import Units

/// Whether the local days on which clocks change have 23 and 25 hours.
struct LocalDayEstimator: FidelityEstimator {
  private static let usualHours = 24

  private var (days, wrong) = (0, 0)

  mutating func add(_ line: FidelityLine) {
    let seconds = line.columns.seconds
    guard let first = seconds.first, let last = seconds.last else { return }
    let changes = line.zone.transitions(
      from: Instant(secondsSinceEpoch: first), to: Instant(secondsSinceEpoch: last))
    for change in changes {
      let day = line.zone.hours(of: line.zone.localDate(at: change.instant))
      guard day.count != Self.usualHours, let start = Self.place(of: day, in: seconds) else {
        continue
      }
      days += 1
      if Self.rows(from: start, line.columns) != day.count { wrong += 1 }
    }
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.count(
        "days of 23 and 25 hours",
        "local days on which clocks change that have not as many rows as hours", wrong, of: days,
        "days")
    ]
  }

  /// The place of a day's first hour, where all its hours are there.
  private static func place(of day: Range<Hour>, in seconds: [Int64]) -> Int? {
    let first = day.lowerBound.start.secondsSinceEpoch
    guard let start = seconds.firstIndex(of: first) else { return nil }
    let end = start + day.count - 1
    return end < seconds.count && seconds[end] == first + Int64(day.count - 1) * 3_600
      ? start : nil
  }

  /// The rows of the local day that begins at a place, told by where the stored local hour falls back.
  private static func rows(from start: Int, _ columns: FidelityColumns) -> Int {
    let (seconds, hours) = (columns.seconds, columns.localHours)
    var next = start + 1
    while next < hours.count, hours[next] >= hours[next - 1],
      seconds[next] - seconds[next - 1] == 3_600
    {
      next += 1
    }
    return next - start
  }
}
