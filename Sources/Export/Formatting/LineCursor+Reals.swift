extension LineCursor {
  /// The most bytes of a floating-point number.
  static let longestReal = 32

  /// Writes the fewest digits that read back as the same number, as the standard library does.
  @inline(never)
  static func put(real value: Double, at cursor: LineCursor) -> LineCursor {
    var cursor = cursor
    // Of the numbers below 10¹¹ in size most have at most four decimals. When such a decimal number of
    // no more than fifteen digits reads back as the same double, no shorter one does.
    let isUsual = value.magnitude < 1e11 && value != 0
    let scaled = isUsual ? UInt64(value.magnitude * 10_000 + 0.5) : 0
    guard isUsual, Double(scaled) / 10_000 == value.magnitude else {
      for byte in value.description.utf8 { cursor.put(byte) }
      return cursor
    }
    if value < 0 { cursor.put(UInt8(ascii: "-")) }
    let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: 10_000)
    cursor.put(number: Int64(whole))
    cursor.put(UInt8(ascii: "."))
    cursor.put(decimals: fraction)
    return cursor
  }

  /// Writes ten-thousandths without the zeros at their end, but at least one digit.
  private mutating func put(decimals: UInt64) {
    var rest = decimals
    var factor: UInt64 = 1_000
    repeat {
      put(UInt8(ascii: "0") + UInt8(rest / factor))
      rest %= factor
      factor /= 10
    } while rest > 0
  }
}
