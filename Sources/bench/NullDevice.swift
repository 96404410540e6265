#if canImport(Glibc)
  import Glibc
#endif

/// The system's file that forgets whatever is written to it.
struct NullDevice: ~Copyable {
  private let descriptor: Int32

  init() { descriptor = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC) }

  deinit { close(descriptor) }

  func write(_ bytes: Span<UInt8>) {
    _ = unsafe bytes.withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
  }
}
