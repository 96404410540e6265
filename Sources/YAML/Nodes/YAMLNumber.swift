/// The notation of decimal numbers in plain scalars.
struct YAMLNumber {
  /// True when there is neither a point nor an exponent.
  let isWhole: Bool

  /// Matches all of a text: a sign, digits without a needless zero, a fraction, an exponent.
  init?(_ text: String) {
    var rest = text.utf8[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      rest.removeFirst()
    }
    let isZeroFirst = rest.first == UInt8(ascii: "0")
    let whole = Self.takeDigits(&rest)
    if isZeroFirst && whole > 1 { return nil }
    var fraction = 0
    let hasPoint = rest.first == UInt8(ascii: ".")
    if hasPoint {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
    }
    guard whole + fraction > 0 else { return nil }
    let hasExponent = rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E")
    if hasExponent {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest.removeFirst()
      }
      guard Self.takeDigits(&rest) > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    isWhole = !hasPoint && !hasExponent
  }

  private static func takeDigits(_ rest: inout String.UTF8View.SubSequence) -> Int {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest[digits.endIndex...]
    return digits.count
  }
}
