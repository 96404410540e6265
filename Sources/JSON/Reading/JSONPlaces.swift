import Diagnostics

/// Turns offsets into lines and columns; what was counted once is not counted again.
struct JSONPlaces {
  /// How many bytes lie between two remembered places.
  private static let stride = 4096

  private let file: String
  /// The line and column of every offset that is a multiple of the stride, as far as asked.
  private var known: [(line: Int, column: Int)] = [(1, 1)]

  init(file: String) { self.file = file }

  /// The line and column, in Unicode scalars, of a byte; `\n`, `\r` and both together end a line.
  /// - Complexity: O(offset) at first, O(1) for offsets up to the largest asked so far.
  mutating func place(at offset: Int, in bytes: [UInt8]) -> Place {
    while (known.count) * Self.stride <= offset {
      let start = (known.count - 1) * Self.stride
      known.append(Self.advance(known[known.count - 1], start..<start + Self.stride, bytes))
    }
    let nearest = offset / Self.stride
    let found = Self.advance(known[nearest], nearest * Self.stride..<offset, bytes)
    return Place(file: file, line: found.line, column: found.column)
  }

  private static func advance(
    _ start: (line: Int, column: Int), _ range: Range<Int>, _ bytes: [UInt8]
  ) -> (line: Int, column: Int) {
    var (line, column) = start
    for position in range {
      let byte = bytes[position]
      let isBeforeNewline = position + 1 < bytes.count && bytes[position + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isBeforeNewline) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
