/// Texts as they stand in cells, in one stretch of memory: each is written down once and copied often.
struct WrittenTexts: Sendable {
  private struct Piece {
    let start: Int
    let count: Int
  }

  private var bytes = ByteBuffer()
  private var pieces: [Piece] = []

  /// How many texts there are.
  var count: Int { pieces.count }

  /// Forgets the texts behind the first ones.
  mutating func keep(_ first: Int) {
    guard first < pieces.count else { return }
    bytes.keep(pieces[first].start)
    pieces.removeSubrange(first...)
  }

  /// Writes texts behind those that are there, and answers the length of the longest.
  mutating func append(_ texts: [String], _ format: ExportFormat) -> Int {
    switch format {
    case .csv: append(texts, CSVDialect.self)
    case .jsonl: append(texts, JSONDialect.self)
    }
  }

  private mutating func append(_ texts: [String], _ dialect: (some LineDialect).Type) -> Int {
    var longest = 0
    for text in texts {
      var text = text
      text.makeContiguousUTF8()
      let start = bytes.count
      bytes.write(atMost: dialect.longest(text: text.utf8.count)) {
        dialect.put(text: text.utf8.span, to: &$0)
      }
      pieces.append(Piece(start: start, count: bytes.count - start))
      longest = max(longest, bytes.count - start)
    }
    return longest
  }

  /// Copies a text to a line.
  @inline(__always)
  func copy(_ number: Int, to cursor: inout LineCursor) {
    let piece = pieces[number]
    unsafe bytes.withMemory { unsafe cursor.copy($0 + piece.start, count: piece.count) }
  }
}
