import Units

/// Finds the CHECKs of a table in the statement that made it, since SQLite tells them nowhere else.
enum CheckText {
  /// Each CHECK with its name, spaces made even.
  static func checks(in sql: String) -> [String] {
    let words = words(of: sql)
    var found: [String] = []
    for (index, word) in words.enumerated() where word.uppercased() == "CHECK" {
      guard index + 1 < words.count, words[index + 1] == "(" else { continue }
      let isNamed = index >= 2 && words[index - 2].uppercased() == "CONSTRAINT"
      var (depth, end) = (0, index + 1)
      while end < words.count {
        if words[end] == "(" { depth += 1 }
        if words[end] == ")" { depth -= 1 }
        if depth == 0 { break }
        end += 1
      }
      let body = words[(index + 1)...min(end, words.count - 1)].joined(separator: " ")
      found.append((isNamed ? words[index - 1] + " " : "") + body)
    }
    return found.sorted()
  }

  /// Words, quoted texts, and single signs; space and comments are dropped.
  static func words(of sql: String) -> [String] {
    let bytes = Array(sql.utf8)
    var words: [String] = []
    var index = 0
    while index < bytes.count {
      let start = index
      switch kind(bytes, at: index) {
      case .space: index += 1
      case .comment:
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      case .quote(let closing):
        index = end(ofQuote: bytes, from: start, closing)
        words.append(text(bytes[start..<index]))
      case .name:
        while index < bytes.count, isName(bytes[index]) { index += 1 }
        words.append(text(bytes[start..<index]))
      case .sign:
        index += 1
        words.append(text(bytes[start..<index]))
      }
    }
    return words
  }

  private enum Kind {
    case space, comment, name, sign
    case quote(closing: UInt8)
  }

  private static func kind(_ bytes: [UInt8], at index: Int) -> Kind {
    switch bytes[index] {
    case UInt8(ascii: " "), 0x09...0x0D: .space
    case UInt8(ascii: "-") where index + 1 < bytes.count && bytes[index + 1] == bytes[index]:
      .comment
    case UInt8(ascii: "["): .quote(closing: UInt8(ascii: "]"))
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): .quote(closing: bytes[index])
    default: isName(bytes[index]) ? .name : .sign
    }
  }

  /// Whatever is not ASCII belongs to a name, as in SQLite.
  private static func isName(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte.isCapitalOrDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  /// A quote that stands twice stands for itself.
  private static func end(ofQuote bytes: [UInt8], from start: Int, _ closing: UInt8) -> Int {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == closing {
        guard index + 1 < bytes.count, bytes[index + 1] == closing else { return index + 1 }
        index += 1
      }
      index += 1
    }
    return bytes.count
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
