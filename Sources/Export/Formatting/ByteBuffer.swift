/// Bytes that grow at their end, in memory that is kept when they are forgotten.
struct ByteBuffer: Sendable {
  /// How many bytes there are.
  private(set) var count = 0
  private var memory: [UInt8] = []

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Forgets the bytes behind the first ones.
  mutating func keep(_ first: Int) { count = min(count, first) }

  /// Lends some of the bytes.
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    precondition(range.upperBound <= count, "bytes that were written")
    return try body(memory.span.extracting(range))
  }

  /// Lends the memory, in which `LineCursor.slack` bytes follow those that were written.
  @unsafe @inline(__always)
  func withMemory(_ body: (UnsafeRawPointer) -> Void) {
    unsafe memory.withUnsafeBytes { memory in
      if let base = memory.baseAddress { unsafe body(base) }
    }
  }

  /// Lets a closure write at the end, through a cursor, at most so many bytes.
  ///
  /// A cursor stores whole words: up to `LineCursor.slack` bytes behind its place may change.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (inout LineCursor) -> Void) {
    reserve(most)
    let start = count
    let written = unsafe DigitTable.words.withUnsafeBufferPointer { digits in
      unsafe memory.withUnsafeMutableBytes { memory in
        guard let base = memory.baseAddress, let digits = digits.baseAddress else { return 0 }
        let beginning = unsafe LineCursor(base + start, digits: digits)
        var cursor = beginning
        body(&cursor)
        return cursor.distance(from: beginning)
      }
    }
    precondition(written <= most, "a cursor stays inside its bytes")
    count += written
  }

  /// Makes room behind the bytes.
  mutating func reserve(_ more: Int) {
    let wanted = count + more + LineCursor.slack
    guard memory.count < wanted else { return }
    let size = max(wanted, memory.count * 2, 4_096)
    memory += [UInt8](repeating: 0, count: size - memory.count)
  }
}
