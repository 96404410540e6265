/// The one pass over a line as it usually comes: one object without nesting, escapes and unknown keys.
extension EventLineReader {
  /// Scans the line; false where it is not of this plain shape, which says nothing about its validity.
  mutating func scan() -> Bool {
    var position = 0
    let count = bytes.count
    guard count > 2, bytes[0] == UInt8(ascii: "{"), bytes[count - 1] == UInt8(ascii: "}") else {
      return false
    }
    position = 1
    while true {
      guard let key = takeText(&position), let field = EventField.of(bytes[key]),
        case .absent = found[field.rawValue], position < count, bytes[position] == UInt8(ascii: ":")
      else { return false }
      position += 1
      guard position < count, let value = takeValue(&position), position < count else {
        return false
      }
      set(field, value)
      switch bytes[position] {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"): return position == count - 1
      default: return false
      }
    }
  }

  private func takeValue(_ position: inout Int) -> Found? {
    switch bytes[position] {
    case UInt8(ascii: "\""): return takeText(&position).map(Found.text)
    case UInt8(ascii: "n"):
      guard bytes[position...].starts(with: "null".utf8) else { return nil }
      position += 4
      return .null
    default: return takeDigits(&position).map(Found.number)
    }
  }

  /// A text without escapes and control characters, from its opening quote on.
  private func takeText(_ position: inout Int) -> Range<Int>? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] < 0x20 || bytes[end] == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    position = end + 1
    return start..<end
  }

  /// A whole number without a sign and without leading zeros.
  private func takeDigits(_ position: inout Int) -> Range<Int>? {
    let start = position
    while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
      position += 1
    }
    let hasLeadingZero = position - start > 1 && bytes[start] == UInt8(ascii: "0")
    return position == start || hasLeadingZero ? nil : start..<position
  }
}
