/// Texts in one stretch of memory, which SQLite reads without copying them.
@safe
final class TextPieces {
  private var bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 64)
  private var pieces = UnsafeMutableBufferPointer<TextPiece>.allocate(capacity: 8)
  private var count = 0

  init(_ texts: [String] = []) { replace(by: texts) }

  deinit {
    unsafe bytes.deallocate()
    unsafe pieces.deallocate()
  }

  /// The texts, until they are replaced.
  var all: UnsafeBufferPointer<TextPiece> {
    unsafe UnsafeBufferPointer(rebasing: pieces[..<count])
  }

  /// Forgets the former texts and holds these.
  /// - Complexity: O(length of the texts).
  func replace(by texts: [String]) {
    reserve(texts: texts.count, bytes: texts.reduce(0) { $0 + $1.utf8.count })
    count = texts.count
    guard var next = unsafe bytes.baseAddress else { return }
    for (number, text) in texts.enumerated() {
      var text = text
      let length = text.withUTF8 { utf8 in
        if let start = utf8.baseAddress {
          unsafe UnsafeMutableRawPointer(next).copyMemory(from: start, byteCount: utf8.count)
        }
        return utf8.count
      }
      // SQLite refuses texts of more than a billion bytes by itself.
      unsafe pieces.initializeElement(
        at: number, to: TextPiece(start: next, length: Int32(clamping: length)))
      unsafe next += length
    }
  }

  private func reserve(texts: Int, bytes length: Int) {
    if unsafe bytes.count < length {
      unsafe bytes.deallocate()
      unsafe bytes = .allocate(capacity: length * 2)
    }
    if unsafe pieces.count < texts {
      unsafe pieces.deallocate()
      unsafe pieces = .allocate(capacity: texts * 2)
    }
  }
}
