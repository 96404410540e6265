/// The one pass over a line as it usually comes: one object without nesting, escapes and unknown keys.
extension EventLineReader {
  /// Scans the line; false where it is not of this plain shape, which says nothing about its validity.
  mutating func scan(_ line: Span<UInt8>) -> Bool {
    let count = line.count
    guard count > 2, line[0] == UInt8(ascii: "{"), line[count - 1] == UInt8(ascii: "}") else {
      return false
    }
    var position = 1
    while true {
      guard let key = Self.takeText(line, &position),
        let field = EventField.of(line.extracting(key)),
        case .absent = found[field.rawValue], position < count, line[position] == UInt8(ascii: ":")
      else { return false }
      position += 1
      guard position < count, let value = Self.takeValue(line, &position), position < count else {
        return false
      }
      set(field, value)
      switch line[position] {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"): return position == count - 1
      default: return false
      }
    }
  }

  private static let null = Array("null".utf8)

  private static func takeValue(_ line: Span<UInt8>, _ position: inout Int) -> Found? {
    switch line[position] {
    case UInt8(ascii: "\""): return takeText(line, &position).map(Found.text)
    case UInt8(ascii: "n"):
      let end = position + null.count
      guard end <= line.count, line.extracting(position..<end).holdsSame(as: null.span) else {
        return nil
      }
      position = end
      return .null
    default: return takeDigits(line, &position).map(Found.number)
    }
  }

  /// A text without escapes and control characters, from its opening quote on.
  private static func takeText(_ line: Span<UInt8>, _ position: inout Int) -> Range<Int>? {
    guard position < line.count, line[position] == UInt8(ascii: "\"") else { return nil }
    let start = position + 1
    var end = start
    while end < line.count, line[end] != UInt8(ascii: "\"") {
      if line[end] < 0x20 || line[end] == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    guard end < line.count else { return nil }
    position = end + 1
    return start..<end
  }

  /// A whole number without a sign and without leading zeros.
  private static func takeDigits(_ line: Span<UInt8>, _ position: inout Int) -> Range<Int>? {
    let start = position
    while position < line.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= line[position] {
      position += 1
    }
    let hasLeadingZero = position - start > 1 && line[start] == UInt8(ascii: "0")
    return position == start || hasLeadingZero ? nil : start..<position
  }
}
