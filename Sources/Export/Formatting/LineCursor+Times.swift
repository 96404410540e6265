internal import Units

extension LineCursor {
  /// The text of the day that was written last: most rows have the day of the row before.
  struct Day {
    private(set) var number = Int64.min
    /// `YYYY-MM-D` and `DT`, as words.
    fileprivate var text: (UInt64, UInt64) = (0, 0)
    /// False for the years that have no four digits.
    fileprivate var isUsual = false

    init() {}

    fileprivate mutating func turn(to day: Int64) {
      number = day
      let date = CivilDate(daysSinceEpoch: day)
      isUsual = date >= .earliest && date <= .latest
      guard isUsual else { return }
      var bytes = InlineArray<16, UInt8>(repeating: UInt8(ascii: "T"))
      var span = bytes.mutableSpan
      date.write(into: &span)
      text = (Self.word(bytes, at: 0), Self.word(bytes, at: 8))
    }

    private static func word(_ bytes: InlineArray<16, UInt8>, at start: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
  }

  /// The most bytes of an instant or a date, of whatever year.
  static let longestTime = 40

  /// Writes an instant.
  @inline(__always)
  mutating func put(seconds: Int64, _ day: inout Day) {
    let number = Instant(secondsSinceEpoch: seconds).date.daysSinceEpoch
    if number != day.number { day.turn(to: number) }
    guard day.isUsual else {
      self = Self.put(Instant(secondsSinceEpoch: seconds).description, at: self)
      return
    }
    let second = UInt64(truncatingIfNeeded: seconds &- number &* 86_400)
    put(day.text.0, count: 8)
    put(day.text.1, count: 3)
    let (hour, minute, rest) = (second / 3_600, second / 60 % 60, second % 60)
    let clock = Self.pair(hour) | Self.pair(minute) << 24 | Self.pair(rest) << 48
    put(clock | 0x3A00_003A_0000, count: 8)
    put(UInt8(ascii: "Z"))
  }

  /// Writes a date.
  @inline(__always)
  mutating func put(days: Int64, _ day: inout Day) {
    if days != day.number { day.turn(to: days) }
    guard day.isUsual else {
      self = Self.put(CivilDate(daysSinceEpoch: days).description, at: self)
      return
    }
    put(day.text.0, count: 8)
    put(day.text.1, count: 2)
  }

  /// Two digits, the first one lowest.
  @inline(__always)
  private static func pair(_ value: UInt64) -> UInt64 {
    let tens = (value &* 103) &>> 10
    return 0x3030 | tens | (value &- tens &* 10) &<< 8
  }

  @inline(never)
  private static func put(_ text: String, at cursor: LineCursor) -> LineCursor {
    var cursor = cursor
    for byte in text.utf8 { cursor.put(byte) }
    return cursor
  }
}
