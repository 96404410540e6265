/// Cells of text in their canonical encoding, in one stretch of memory.
struct EncodedTexts: Sendable {
  private struct Piece {
    let start: Int
    let count: Int
  }

  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// How many texts there are.
  var count: Int { pieces.count }

  /// Forgets the texts and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  /// Adds texts behind those that are there, and answers the length of the longest.
  mutating func append(_ texts: [String]) -> Int {
    var longest = 0
    for text in texts {
      let start = bytes.count
      bytes.append(CellTag.text.rawValue)
      unsafe withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) {
        unsafe bytes.append(contentsOf: $0)
      }
      bytes.append(contentsOf: text.utf8)
      pieces.append(Piece(start: start, count: bytes.count - start))
      longest = max(longest, bytes.count - start)
      // Sixteen bytes are copied at a time.
      bytes.append(contentsOf: repeatElement(0, count: 15))
    }
    return longest
  }

  /// Copies a text, and up to fifteen bytes more, to a place and answers where the text ends.
  @unsafe @inline(__always)
  func copy(_ number: Int, to place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    let piece = pieces[number]
    unsafe bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < piece.count {
        let part = unsafe bytes.loadUnaligned(
          fromByteOffset: piece.start &+ done, as: SIMD16<UInt8>.self)
        unsafe (place + done).storeBytes(of: part, as: SIMD16<UInt8>.self)
        done &+= 16
      }
    }
    return unsafe place + piece.count
  }
}
