extension Instant: CustomStringConvertible {
  /// Bytes in the text of an instant of the years 0001 to 9999.
  public static let textLength = 20

  /// Reads `YYYY-MM-DDTHH:MM:SSZ` and nothing else.
  public init(parsing text: String) throws(UnitsError) {
    guard text.utf8.count == Instant.textLength,
      let instant = Instant.parse(Array(text.utf8).span)
    else { throw CalendarText.complaint(text, shape: CalendarText.instantShape) }
    self = instant
  }

  /// Reads the twenty bytes `YYYY-MM-DDTHH:MM:SSZ`; nothing where they are anything else.
  public static func parse(_ bytes: Span<UInt8>) -> Instant? {
    guard bytes.count == textLength, let date = CivilDate.parsePrefix(bytes),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let hour = CalendarText.number(bytes, at: 11, digits: 2), hour < 24,
      let minute = CalendarText.number(bytes, at: 14, digits: 2), minute < 60,
      let second = CalendarText.number(bytes, at: 17, digits: 2), second < 60
    else { return nil }
    return date.start + .seconds(hour * 3_600 + minute * 60 + second)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`; years outside 0001 to 9999 keep their sign and digits.
  public var description: String {
    guard date.hasFourDigits else { return longDescription }
    return CalendarText.text(of: Self.textLength) { write(into: &$0) }
  }

  private var longDescription: String {
    let second = secondOfDay
    return date.description + "T" + CalendarText.padded(second / 3_600, digits: 2) + ":"
      + CalendarText.padded(second / 60 % 60, digits: 2) + ":"
      + CalendarText.padded(second % 60, digits: 2) + "Z"
  }

  /// Writes the twenty bytes of the text at the front of a buffer.
  ///
  /// Years outside 0001 to 9999 and buffers shorter than twenty bytes stop the program.
  @inlinable
  public func write(into bytes: inout MutableSpan<UInt8>) {
    date.write(into: &bytes)
    let second = secondOfDay
    bytes[10] = 0x54
    bytes.setDigitPair(second / 3_600, at: 11)
    bytes[13] = 0x3A
    bytes.setDigitPair(second / 60 % 60, at: 14)
    bytes[16] = 0x3A
    bytes.setDigitPair(second % 60, at: 17)
    bytes[19] = 0x5A
  }
}
