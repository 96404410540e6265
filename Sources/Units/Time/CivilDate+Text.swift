extension CivilDate: CustomStringConvertible {
  /// Bytes in the text of a date of the years 0001 to 9999.
  public static let textLength = 10

  /// Reads `YYYY-MM-DD` and nothing else.
  public init(parsing text: String) throws(UnitsError) {
    guard text.utf8.count == CivilDate.textLength,
      let date = CivilDate.parse(Array(text.utf8).span)
    else { throw CalendarText.complaint(text, shape: CalendarText.dateShape) }
    self = date
  }

  /// Reads the ten bytes `YYYY-MM-DD`; nothing where they are anything else.
  public static func parse(_ bytes: Span<UInt8>) -> CivilDate? {
    guard bytes.count == textLength else { return nil }
    return parsePrefix(bytes)
  }

  static func parsePrefix(_ bytes: Span<UInt8>) -> CivilDate? {
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CalendarText.number(bytes, at: 0, digits: 4), year > 0,
      let month = CalendarText.number(bytes, at: 5, digits: 2),
      let day = CalendarText.number(bytes, at: 8, digits: 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`; years outside 0001 to 9999 keep their sign and digits.
  public var description: String {
    guard hasFourDigits else { return longDescription }
    return CalendarText.text(of: Self.textLength) { write(into: &$0) }
  }

  /// True for the years 0001 to 9999.
  var hasFourDigits: Bool { (1...9_999).contains(components.year) }

  private var longDescription: String {
    let (year, month, day) = components
    return CalendarText.padded(year, digits: 4) + "-" + CalendarText.padded(month, digits: 2) + "-"
      + CalendarText.padded(day, digits: 2)
  }

  /// Writes the ten bytes of the text at the front of a buffer.
  ///
  /// Years outside 0001 to 9999 and buffers shorter than ten bytes stop the program.
  @inlinable
  public func write(into bytes: inout MutableSpan<UInt8>) {
    let (year, month, day) = components
    precondition((1...9_999).contains(year), "years are 0001 to 9999")
    bytes.setDigitPair(year / 100, at: 0)
    bytes.setDigitPair(year % 100, at: 2)
    bytes[4] = 0x2D
    bytes.setDigitPair(month, at: 5)
    bytes[7] = 0x2D
    bytes.setDigitPair(day, at: 8)
  }
}
