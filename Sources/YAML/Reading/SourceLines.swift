/// The lines of a text, which `\n`, `\r` and both together end.
struct SourceLines: Sendable {
  let bytes: [UInt8]

  /// A line, counted from 1, without its end.
  /// - Complexity: O(bytes before the line's end).
  subscript(number: Int) -> String? {
    guard number >= 1, !bytes.isEmpty else { return nil }
    var current = 1
    var start = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if current == number {
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
      }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      current += 1
      start = position
    }
    return current == number ? String(decoding: bytes[start...], as: UTF8.self) : nil
  }

  /// The scalar at a line and column, or nothing at the end of a line.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    self[line]?.unicodeScalars.dropFirst(column - 1).first
  }
}
