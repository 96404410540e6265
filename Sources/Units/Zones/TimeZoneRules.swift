/// What the clocks of one IANA time zone show, from 2015 to 2040.
///
/// Known at compile time and equal on every machine. Outside `coverage` the clocks stand as at the
/// nearer end of it.
public struct TimeZoneRules: Sendable {
  /// The IANA name, such as `America/New_York`.
  public let name: String

  /// What is ahead of universal time before the first change.
  let firstOffset: Int64
  /// The seconds since 1970 at which the clocks change.
  let changes: [Int64]
  /// How far the clocks are ahead of universal time after each change, in seconds.
  let offsets: [Int64]

  init(name: String, standardOffset: Int64, rules: [DaylightRule]) {
    self.name = name
    var offset = standardOffset
    var (firstOffset, changes, offsets) = (offset, [Int64](), [Int64]())
    for year in Int64(2014)...2040 {
      let acting = rules.filter { $0.years.contains(year) }
      for rule in acting.sorted(by: { $0.date(in: year) < $1.date(in: year) }) {
        let instant = rule.instant(
          in: year, standardOffset: standardOffset, savingBefore: offset - standardOffset)
        offset = standardOffset + rule.saving * 3_600
        if instant < TimeZoneRules.coverage.lowerBound {
          firstOffset = offset
        } else if offset != offsets.last ?? firstOffset {
          changes.append(instant.secondsSinceEpoch)
          offsets.append(offset)
        }
      }
    }
    (self.firstOffset, self.changes, self.offsets) = (firstOffset, changes, offsets)
  }

  /// How far the clocks are ahead of universal time, in seconds.
  ///
  /// O(log n) in the number of changes.
  public func offsetSeconds(at instant: Instant) -> Int64 {
    offset(after: changeCount(through: instant.secondsSinceEpoch))
  }

  /// How many changes have happened, one at that second included.
  func changeCount(through second: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offset after so many changes.
  func offset(after count: Int) -> Int64 {
    count == 0 ? firstOffset : offsets[count - 1]
  }

  /// The changes of the clocks from the first instant on and before the second.
  ///
  /// O(n) in their number.
  public func transitions(from start: Instant, to end: Instant) -> [Transition] {
    changes.indices.lazy
      .map { index in
        Transition(
          instant: Instant(secondsSinceEpoch: changes[index]), offsetSeconds: offsets[index])
      }
      .filter { start <= $0.instant && $0.instant < end }
  }
}
