#if Zstd
  import CZstd

  /// Reads zstd frames with the library's own decoder; nothing where they are damaged or end too early.
  enum Decompression {
    static func bytes(of frames: [UInt8]) -> [UInt8]? {
      guard let stream = unsafe ZSTD_createDStream() else { return nil }
      defer { unsafe ZSTD_freeDStream(stream) }
      var text: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
      var place = 0
      var left = 1
      while place < frames.count || left != 0 {
        let before = (place, text.count)
        let count = unsafe frames.withUnsafeBytes { frames in
          unsafe buffer.withUnsafeMutableBytes { buffer in
            var input = unsafe ZSTD_inBuffer(
              src: frames.baseAddress, size: frames.count, pos: place)
            var output = unsafe ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
            left = unsafe ZSTD_decompressStream(stream, &output, &input)
            place = unsafe input.pos
            return unsafe output.pos
          }
        }
        guard ZSTD_isError(left) == 0 else { return nil }
        text += buffer[..<count]
        if before == (place, text.count) { return nil }
      }
      return text
    }
  }
#endif
