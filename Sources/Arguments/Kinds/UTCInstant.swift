/// A second in UTC.
package struct UTCInstant: Hashable, Sendable, Comparable {
  /// The day.
  package let date: CalendarDate
  /// Seconds since its midnight, from 0 to 86,399.
  package let secondOfDay: Int

  /// Reads `2025-09-03T20:00:00Z`, `2025-09-03T20:00Z`, or `2025-09-03` for its midnight.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let date = CalendarDate(first) else { return nil }
    var seconds = 0
    if parts.count == 2 {
      guard parts[1].hasSuffix("Z"), let time = Self.seconds(of: parts[1].dropLast()) else {
        return nil
      }
      seconds = time
    }
    self.date = date
    secondOfDay = seconds
  }

  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package var secondsSince1970: Int64 { Int64(date.daysSince1970 * 86_400 + secondOfDay) }

  /// The second as `2025-09-03T20:00:00Z`.
  package var text: String {
    let time = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
    let clock = time.map { FixedDigits.show($0, count: 2) }.joined(separator: ":")
    return "\(date.text)T\(clock)Z"
  }

  /// Orders seconds as they pass.
  package static func < (left: UTCInstant, right: UTCInstant) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }

  private static func seconds(of time: Substring) -> Int? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { FixedDigits.read($0, count: 2) }
    guard numbers.count == parts.count, (2...3).contains(numbers.count),
      numbers[0] < 24, numbers[1] < 60
    else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    return second < 60 ? numbers[0] * 3_600 + numbers[1] * 60 + second : nil
  }
}
