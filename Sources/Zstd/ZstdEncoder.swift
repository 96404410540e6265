#if Zstd
  internal import CZstd
#endif

/// Compresses a stream of bytes into one zstd frame, with a checksum at its end.
///
/// The frame depends on the bytes and the library's version alone: neither on the threads that compress
/// nor on how the bytes are cut into pieces.
package struct ZstdEncoder: ~Copyable {
  #if Zstd
    private let context: ZstdContext
    private var buffer: [UInt8]
  #endif

  /// The library's own standing level: a third of the size, at hundreds of megabytes a second.
  package static let standingLevel = 3

  /// Begins a frame.
  ///
  /// - Parameters:
  ///   - level: From 1, the fastest, to 19, the smallest.
  ///   - threads: Threads that compress beside the caller's.
  /// - Throws: What keeps the library from working, or that the program was built without it.
  package init(level: Int = standingLevel, threads: Int = 1) throws(ZstdError) {
    precondition(level >= 1 && threads >= 1, "a level and a thread")
    #if Zstd
      context = try ZstdContext(level: level, threads: threads)
      buffer = [UInt8](repeating: 0, count: ZSTD_CStreamOutSize())
    #else
      throw ZstdError(.notBuilt)
    #endif
  }

  /// Compresses bytes, and hands on what is ready.
  package mutating func write(
    _ bytes: Span<UInt8>, to output: (Span<UInt8>) throws -> Void
  ) throws {
    #if Zstd
      try context.compress(bytes, ZSTD_e_continue, through: &buffer, to: output)
    #endif
  }

  /// Ends the frame, and hands on what is left.
  package mutating func finish(to output: (Span<UInt8>) throws -> Void) throws {
    #if Zstd
      try context.compress(Span(), ZSTD_e_end, through: &buffer, to: output)
    #endif
  }
}
