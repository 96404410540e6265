/// RFC 4180: commas, CRLF, quotes only where they are needed.
enum CSVDialect: LineDialect {
  static func beginnings(_ names: [String]) -> [[UInt8]] { names.map { _ in [] } }

  static func header(_ names: [String]) -> [UInt8] {
    var buffer = ByteBuffer()
    for name in names {
      buffer.write(atMost: longest(text: name.utf8.count)) { put(text: name.utf8.span, to: &$0) }
    }
    buffer.write(atMost: 2) { endLine(&$0) }
    return buffer.withBytes(0..<buffer.count) { bytes in bytes.indices.map { bytes[$0] } }
  }

  @inline(__always)
  static func begin(
    _ cell: Int, _ beginnings: LineBeginnings, _ cursor: inout LineCursor
  ) {}

  @inline(__always)
  static func putNull(to cursor: inout LineCursor) { cursor.put(UInt8(ascii: ",")) }

  @inline(__always)
  static func endNumber(_ cursor: inout LineCursor) { cursor.stepOver() }

  @inline(__always)
  static func beginTime(_ cursor: inout LineCursor) {}

  @inline(__always)
  static func endTime(_ cursor: inout LineCursor) { cursor.put(UInt8(ascii: ",")) }

  @inline(__always)
  static func put(real value: Double, to cursor: inout LineCursor) {
    cursor = LineCursor.put(real: value, at: cursor)
    cursor.put(UInt8(ascii: ","))
  }

  static func longest(text count: Int) -> Int { 2 * count + 3 }

  static func put(text: Span<UInt8>, to cursor: inout LineCursor) {
    if needsQuotes.first(in: text) == nil {
      cursor.copy(text, 0..<text.count)
    } else {
      cursor.put(UInt8(ascii: "\""))
      var start = 0
      while let quote = quotes.first(in: text, from: start) {
        cursor.copy(text, start..<quote + 1)
        cursor.put(UInt8(ascii: "\""))
        start = quote + 1
      }
      cursor.copy(text, start..<text.count)
      cursor.put(UInt8(ascii: "\""))
    }
    cursor.put(UInt8(ascii: ","))
  }

  @inline(__always)
  static func endLine(_ cursor: inout LineCursor) {
    cursor.stepBack()
    cursor.put(UInt64(UInt8(ascii: "\r")) | UInt64(UInt8(ascii: "\n")) << 8, count: 2)
  }

  private static let quotes = ByteSearch { $0 == UInt8(ascii: "\"") }

  /// The bytes for which a cell stands in quotes.
  private static let needsQuotes = ByteSearch { byte in
    [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte)
  }
}
