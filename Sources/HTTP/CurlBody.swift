#if Curl
  /// The beginning of what is answered, as the library hands it over piece by piece.
  final class CurlBody {
    /// What follows says no more about what went wrong.
    private static let longest = 8_192

    private var bytes: [UInt8] = []

    /// What was said; bytes that are no text are replaced.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    func take(_ piece: UnsafeRawBufferPointer) {
      unsafe bytes.append(contentsOf: piece.prefix(Self.longest - bytes.count))
    }
  }

  /// Called by the library with each piece; taking less than all of it would end the transfer.
  func takeCurlBytes(
    _ piece: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ whose: UnsafeMutableRawPointer?
  ) -> Int {
    guard let piece = unsafe piece, let whose = unsafe whose else { return 0 }
    let body = unsafe Unmanaged<CurlBody>.fromOpaque(whose).takeUnretainedValue()
    unsafe body.take(UnsafeRawBufferPointer(start: piece, count: size * count))
    return size * count
  }

  // The body is confined to the thread of its transfer.
  @available(*, unavailable)
  extension CurlBody: Sendable {}
#endif
