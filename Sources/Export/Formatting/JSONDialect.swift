internal import JSON

/// JSON Lines: one object a line, without spaces, as the JSON room writes it.
enum JSONDialect: LineDialect {
  static func beginnings(_ names: [String]) -> [[UInt8]] {
    names.enumerated().map { number, name in
      Array((number == 0 ? "{" : ",").utf8) + JSONValue.string(name).bytes() + Array(":".utf8)
    }
  }

  static func header(_ names: [String]) -> [UInt8] { [] }

  @inline(__always)
  static func begin(
    _ cell: Int, _ beginnings: LineBeginnings, _ cursor: inout LineCursor
  ) {
    beginnings.put(cell, to: &cursor)
  }

  @inline(__always)
  static func putNull(to cursor: inout LineCursor) { cursor.put(0x6C6C_756E, count: 4) }

  @inline(__always)
  static func endNumber(_ cursor: inout LineCursor) {}

  @inline(__always)
  static func beginTime(_ cursor: inout LineCursor) { cursor.put(UInt8(ascii: "\"")) }

  @inline(__always)
  static func endTime(_ cursor: inout LineCursor) { cursor.put(UInt8(ascii: "\"")) }

  @inline(__always)
  static func put(real value: Double, to cursor: inout LineCursor) {
    // JSON has neither NaN nor infinities.
    guard value.isFinite else { return putNull(to: &cursor) }
    cursor = LineCursor.put(real: value, at: cursor)
  }

  static func longest(text count: Int) -> Int { longestEscape * count + 2 }

  static func put(text: Span<UInt8>, to cursor: inout LineCursor) {
    cursor.put(UInt8(ascii: "\""))
    var start = 0
    while let place = needsEscape.first(in: text, from: start) {
      cursor.copy(text, start..<place)
      let escape = escapes[Int(text[place])]
      cursor.put(escape.word, count: escape.count)
      start = place + 1
    }
    cursor.copy(text, start..<text.count)
    cursor.put(UInt8(ascii: "\""))
  }

  @inline(__always)
  static func endLine(_ cursor: inout LineCursor) { cursor.put(0x0A7D, count: 2) }

  private static let needsEscape = ByteSearch(JSONEscape.isNeeded)

  /// What stands for each byte inside quotes.
  private static let escapes: [(word: UInt64, count: Int)] = (0...UInt8.max).map { byte in
    var bytes: [UInt8] = []
    JSONEscape.append(byte, to: &bytes)
    return (bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }, bytes.count)
  }

  private static let longestEscape = escapes.map(\.count).max() ?? 1
}
