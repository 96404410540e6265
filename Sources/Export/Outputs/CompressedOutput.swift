internal import Zstd

/// Compresses what goes to another output.
final class CompressedOutput: ByteOutput {
  private let inner: any ByteOutput
  private var encoder: ZstdEncoder

  init(_ inner: any ByteOutput) throws {
    self.inner = inner
    encoder = try ZstdEncoder()
  }

  var count: Int { inner.count }

  func write(_ bytes: Span<UInt8>) throws {
    try encoder.write(bytes) { try inner.write($0) }
  }

  func finish() throws {
    try encoder.finish { try inner.write($0) }
    try inner.finish()
  }
}

extension ExportCompression {
  /// An output that does what this says before bytes go to another.
  func output(before inner: any ByteOutput) throws -> any ByteOutput {
    switch self {
    case .none: inner
    case .zstd: try CompressedOutput(inner)
    }
  }

  /// Throws the sentence that a user needs where the program was built without it.
  package func require() throws {
    if self == .zstd { try ZstdLibrary.require() }
  }
}
