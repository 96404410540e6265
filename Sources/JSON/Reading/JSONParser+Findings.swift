import Diagnostics

extension JSONParser {
  /// The line and column of a byte.
  mutating func place(at offset: Int) -> Place { places.place(at: offset, in: bytes) }

  mutating func unexpected(_ expected: String, advice: String? = nil) -> Finding {
    Finding(
      JSONCode.syntax, "expected \(expected), found \(found)", at: place(at: position),
      advice: advice)
  }

  mutating func unexpectedValue() -> Finding {
    let advice: String? =
      switch peek {
      case UInt8(ascii: "'"): "put texts in double quotes"
      case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
      case UInt8(ascii: "+"): "a positive number has no sign"
      case UInt8(ascii: "."): "write a digit before the point"
      case UInt8(ascii: "N"), UInt8(ascii: "I"): "JSON has neither NaN nor infinities"
      case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "n"):
        "the words are true, false and null"
      default: nil
      }
    return unexpected("a value", advice: advice)
  }

  mutating func unexpectedKey() -> Finding {
    let advice: String? =
      switch peek {
      case UInt8(ascii: "}"): "remove the comma before it"
      case nil: nil
      default: "put keys in double quotes"
      }
    return unexpected("a key", advice: advice)
  }

  mutating func refuseTrailingComma() throws(Finding) {
    guard peek == UInt8(ascii: "]") else { return }
    throw unexpected("a value", advice: "remove the comma before it")
  }

  mutating func leadingZero() -> Finding {
    Finding(
      JSONCode.syntax, "a number must not begin with a zero that has digits after it",
      at: place(at: position - 1), advice: "remove the zero, or put a text in double quotes")
  }

  mutating func rawControl(_ byte: UInt8) -> Finding {
    let isBreak = byte == 0x0A || byte == 0x0D
    return Finding(
      JSONCode.syntax,
      isBreak ? "the text in quotes does not end on its line" : "\(found) stands in a text",
      at: place(at: position),
      advice: isBreak ? "close the quotes, or write the line break as \\n" : "write it as an escape"
    )
  }

  mutating func unterminated(_ opening: Int) -> Finding {
    Finding(
      JSONCode.syntax, "the text that begins here never ends", at: place(at: opening),
      advice: "close the quotes")
  }

  mutating func unknownEscape(at offset: Int) -> Finding {
    Finding(
      JSONCode.syntax, "the backslash begins no escape that JSON knows", at: place(at: offset),
      advice: "write \\\\ for a backslash, or \\u and four hexadecimal digits")
  }

  mutating func halfPair(at offset: Int) -> Finding {
    Finding(
      JSONCode.syntax, "half of a surrogate pair is no character", at: place(at: offset),
      advice: "write both halves, or the character itself")
  }

  mutating func notUTF8(at offset: Int) -> Finding {
    let isSixteenBit = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return Finding(
      JSONCode.encoding, isSixteenBit ? "the text is UTF-16" : "the byte here is not UTF-8",
      at: place(at: offset), advice: "save it as UTF-8")
  }

  mutating func duplicate(_ key: String, first: Int, second: Int) -> Finding {
    let place = place(at: first)
    return Finding(
      JSONCode.duplicateKey,
      "the key '\(shortened(key))' stands twice in this object, first at line \(place.line), "
        + "column \(place.column)",
      at: self.place(at: second), advice: "keep one of them")
  }

  mutating func tooMuch(_ what: String) -> Finding {
    Finding(JSONCode.limit, "the text has \(what)", at: place(at: position))
  }

  /// What stands at the position, in words that are safe to print.
  private var found: String {
    let text = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "the end of the text" }
    guard scalar.value == 0x20 || Self.movesCursor(scalar) else { return "'\(scalar)'" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "the character U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A key cut to what a line can show, without anything that could move a cursor.
  private func shortened(_ key: String) -> String {
    let mostShown = 60
    var shown = String.UnicodeScalarView()
    for scalar in key.unicodeScalars.prefix(mostShown) {
      shown.append(Self.movesCursor(scalar) ? "\u{FFFD}" : scalar)
    }
    let isCut = key.unicodeScalars.dropFirst(mostShown).first != nil
    return String(shown) + (isCut ? "…" : "")
  }

  private static func movesCursor(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
