import Diagnostics

extension JSONParser {
  /// The byte that comes next, or nothing at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Refuses what is too long or not UTF-8 before anything is read.
  mutating func checkBytes() throws(Finding) {
    guard bytes.count <= limits.bytes else {
      throw Finding(
        JSONCode.limit, "the text has \(bytes.count) bytes, and at most \(limits.bytes) are read",
        at: place(at: 0))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw notUTF8(at: error.byteOffsets.lowerBound)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw Finding(
        JSONCode.encoding, "the text begins with a byte order mark", at: place(at: 0),
        advice: "save it as UTF-8 without one")
    }
  }

  mutating func takeWord() throws(Finding) -> JSONValue {
    for (word, value) in [("null", JSONValue.null), ("true", true), ("false", false)]
    where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw unexpectedValue()
  }

  mutating func takeNumber() throws(Finding) -> JSONValue {
    let start = position
    var isWhole = true
    if peek == UInt8(ascii: "-") { position += 1 }
    if peek == UInt8(ascii: "0") {
      position += 1
      if isDigit(peek) { throw leadingZero() }
    } else {
      try takeDigits()
    }
    if peek == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try takeDigits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      try takeDigits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, text != "-0", let value = Int64(text) { return .integer(value) }
    return .decimal(JSONDecimal(matched: text))
  }

  private mutating func takeDigits() throws(Finding) {
    guard isDigit(peek) else { throw unexpected("a digit") }
    while isDigit(peek) { position += 1 }
  }

  func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Reads a text; the next byte is its opening quote.
  mutating func takeString() throws(Finding) -> String {
    let opening = position
    position += 1
    var start = position
    var unescaped: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        guard !unescaped.isEmpty else {
          return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        unescaped.append(contentsOf: bytes[start..<position])
        return String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[start..<position])
        try takeEscape(into: &unescaped)
        start = position
      case 0..<0x20: throw rawControl(byte)
      default: position += 1
      }
    }
    throw unterminated(opening)
  }

  private mutating func takeEscape(into text: inout [UInt8]) throws(Finding) {
    let start = position
    position += 1
    guard let byte = peek else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try takeScalar(start)).utf8))
    default: throw unknownEscape(at: start)
    }
  }

  /// Reads the four digits after `\u`, and the second half of a surrogate pair when they begin one.
  private mutating func takeScalar(_ start: Int) throws(Finding) -> Character {
    let first = try takeHexadecimal(start)
    var value = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      guard bytes[position...].starts(with: "\\u".utf8) else { throw halfPair(at: start) }
      position += 2
      let second = try takeHexadecimal(position - 2)
      guard UTF16.isTrailSurrogate(second) else { throw halfPair(at: start) }
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw halfPair(at: start) }
    return Character(scalar)
  }

  private mutating func takeHexadecimal(_ start: Int) throws(Finding) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { throw unknownEscape(at: start) }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}
