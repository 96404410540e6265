/// The shape `YYYY-MM-DDTHH:MM:SSZ`: reading numbers from it, and saying what is wrong with a text.
enum CalendarText {
  static let dateShape = "YYYY-MM-DD"
  static let instantShape = "YYYY-MM-DDTHH:MM:SSZ"

  /// The text of so many bytes that are written in place.
  static func text(of length: Int, _ write: (inout MutableSpan<UInt8>) -> Void) -> String {
    unsafe String(unsafeUninitializedCapacity: length) { bytes in
      var text = unsafe bytes.mutableSpan
      write(&text)
      return length
    }
  }

  /// The number in the digits at a position, or nothing where a byte is no digit.
  ///
  /// Part of its caller, so that the digits are counted while it is compiled: instants are read by the million.
  @inline(__always)
  static func number(_ bytes: Span<UInt8>, at position: Int, digits: Int) -> Int64? {
    var value: Int64 = 0
    for index in 0..<digits {
      let digit = bytes[position &+ index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }

  /// What is wrong with a text that should have the shape `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SSZ`.
  static func complaint(_ text: String, shape: String) -> UnitsError {
    let what = shape == dateShape ? "a date" : "an instant"
    let start = "\(QuotedText.quote(text)) is not \(what): "
    // One byte more than fits tells too long from right; the rest need not be copied.
    let bytes = Array(text.utf8.prefix(shape.utf8.count + 1))
    if let complaint = shapeComplaint(bytes, shape: Array(shape.utf8)) {
      return UnitsError(start + "\(complaint); write \(shape)")
    }
    return UnitsError(start + rangeComplaint(bytes))
  }

  private static func shapeComplaint(_ bytes: [UInt8], shape: [UInt8]) -> String? {
    for (index, expected) in shape.enumerated() {
      guard index < bytes.count else { return "it ends after \(bytes.count) characters" }
      let isSeparator = "-:".utf8.contains(expected) || index == 10 || index == 19
      if isSeparator && bytes[index] != expected {
        return "character \(index + 1) should be \"\(Unicode.Scalar(expected))\""
      }
      if !isSeparator && !(0x30...0x39).contains(bytes[index]) {
        return "character \(index + 1) should be a digit"
      }
    }
    return bytes.count > shape.count ? "something follows after character \(shape.count)" : nil
  }

  private static func rangeComplaint(_ bytes: [UInt8]) -> String {
    let field = { (position: Int, digits: Int) in
      number(bytes.span, at: position, digits: digits) ?? 0
    }
    let (year, month, day) = (field(0, 4), field(5, 2), field(8, 2))
    if year < 1 { return "years are 0001 to 9999" }
    guard (1...12).contains(month) else { return "months are 01 to 12" }
    let days = CivilDate.daysInMonth(year: year, month: month)
    guard (1...days).contains(day) else {
      return "\(monthNames[Int(month) - 1]) \(year) has the days 01 to \(days)"
    }
    if field(11, 2) > 23 { return "hours are 00 to 23" }
    if field(14, 2) > 59 { return "minutes are 00 to 59" }
    return "seconds are 00 to 59"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// A number in at least so many digits, with a sign only where it is negative.
  static func padded(_ value: Int64, digits: Int) -> String {
    let text = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, digits - text.utf8.count))
    return (value < 0 ? "-" : "") + zeros + text
  }
}
