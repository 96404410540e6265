#if Zstd
  internal import CZstd

  /// The library's own state of one frame.
  @safe
  final class ZstdContext {
    private let handle: OpaquePointer

    init(level: Int, threads: Int) throws(ZstdError) {
      guard let handle = unsafe ZSTD_createCCtx() else {
        throw ZstdError(.library("there is no memory for its state"))
      }
      unsafe self.handle = handle
      try set(ZSTD_c_compressionLevel, to: level)
      try set(ZSTD_c_checksumFlag, to: 1)
      // With no thread of its own the library cuts the text in another way than with one or more; one
      // that was built without threads refuses, and always cuts it in the same way.
      try? set(ZSTD_c_nbWorkers, to: threads)
    }

    deinit { unsafe ZSTD_freeCCtx(handle) }

    private func set(_ parameter: ZSTD_cParameter, to value: Int) throws(ZstdError) {
      try Self.check(unsafe ZSTD_CCtx_setParameter(handle, parameter, Int32(clamping: value)))
    }

    /// Compresses bytes until the library has taken all of them or, at the end, given all that it had.
    func compress(
      _ bytes: Span<UInt8>, _ directive: ZSTD_EndDirective, through buffer: inout [UInt8],
      to output: (Span<UInt8>) throws -> Void
    ) throws {
      var taken = 0
      var isOver = false
      while !isOver {
        let (count, left) = try step(bytes, &taken, directive, &buffer)
        if count > 0 { try output(buffer.span.extracting(first: count)) }
        isOver = directive == ZSTD_e_end ? left == 0 : taken == bytes.count
      }
    }

    /// One call: how many bytes the buffer holds, and how many the library still has at least.
    private func step(
      _ bytes: Span<UInt8>, _ taken: inout Int, _ directive: ZSTD_EndDirective,
      _ buffer: inout [UInt8]
    ) throws(ZstdError) -> (count: Int, left: Int) {
      var place = taken
      var count = 0
      let left = unsafe bytes.withUnsafeBytes { bytes in
        unsafe buffer.withUnsafeMutableBytes { buffer in
          var input = unsafe ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: place)
          var output = unsafe ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
          let left = unsafe ZSTD_compressStream2(handle, &output, &input, directive)
          place = unsafe input.pos
          count = unsafe output.pos
          return left
        }
      }
      try Self.check(left)
      taken = place
      return (count, left)
    }

    private static func check(_ code: Int) throws(ZstdError) {
      guard ZSTD_isError(code) != 0 else { return }
      throw ZstdError(.library(unsafe String(cString: ZSTD_getErrorName(code))))
    }
  }

  // The library's state is confined to one thread at a time.
  @available(*, unavailable)
  extension ZstdContext: Sendable {}
#endif
