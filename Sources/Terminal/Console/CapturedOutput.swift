internal import Synchronization

/// Keeps what is written instead of showing it, for tests.
package final class CapturedOutput: Sendable {
  private let kept = Mutex<[UInt8]>([])

  /// Starts empty.
  package init() {}

  /// A sink that writes here.
  package var sink: ByteSink {
    ByteSink { [self] bytes in kept.withLock { $0 += bytes } }
  }

  /// Everything written so far.
  package var bytes: [UInt8] { kept.withLock { $0 } }

  /// Everything written so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
