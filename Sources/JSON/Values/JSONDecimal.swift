/// A JSON number that is not a 64-bit integer, kept as the digits that were written.
package struct JSONDecimal: Hashable, Sendable {
  /// The digits, in JSON's notation.
  package let text: String

  /// Takes digits in JSON's notation; refuses anything else, and what `JSONValue.integer` holds.
  package init?(_ text: String) {
    guard Self.isNumber(text.utf8), !Self.isInteger(text) else { return nil }
    self.text = text
  }

  /// Takes the fewest digits that read back as the same double; refuses NaN and infinities.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    // The standard library prints the shortest digits that round-trip, always with a fraction or
    // an exponent, and without a locale: `0.1`, `5.0`, `1e-07`.
    text = value.description
  }

  /// Takes digits that the parser has matched already.
  init(matched text: String) { self.text = text }

  /// The nearest double, unless that is infinite.
  package var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// True when the digits are an integer that fits 64 bits; `-0` does not, for its sign would go.
  static func isInteger(_ text: String) -> Bool { text != "-0" && Int64(text) != nil }

  /// True when all of `digits` is one number in JSON's notation.
  static func isNumber(_ digits: String.UTF8View) -> Bool {
    var rest = digits[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest.removeFirst()
    } else if takeDigits(&rest) == 0 {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if takeDigits(&rest) == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      if takeDigits(&rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout String.UTF8View.SubSequence) -> Int {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest[digits.endIndex...]
    return digits.count
  }
}
