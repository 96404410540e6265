/// A stream that the caller writes to, such as standard output.
final class StreamOutput: ByteOutput {
  private let body: (Span<UInt8>) throws -> Void
  private(set) var count = 0

  init(_ body: @escaping (Span<UInt8>) throws -> Void) { self.body = body }

  func write(_ bytes: Span<UInt8>) throws {
    try body(bytes)
    count += bytes.count
  }

  func finish() {}
}
