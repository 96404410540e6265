internal import Files

/// A file that appears complete, or not at all.
final class FileOutput: ByteOutput {
  private let path: String
  private var file: AtomicFile?
  private var writer: ByteWriter?
  private(set) var count = 0

  init(at path: String, replacing: Bool) throws(FileError) {
    self.path = path
    let file = try AtomicFile(at: path, replacing: replacing)
    writer = try Self.named(path) { () throws(FileError) in
      try ByteWriter(creating: file.besidePath)
    }
    self.file = consume file
  }

  func write(_ bytes: Span<UInt8>) throws {
    try Self.named(path) { () throws(FileError) in try writer?.write(bytes) }
    count += bytes.count
  }

  func finish() throws {
    guard let writer = writer.take(), let file = file.take() else { return }
    try Self.finish(writer, as: path)
    try file.publish()
  }

  private static func finish(_ writer: consuming ByteWriter, as path: String) throws(FileError) {
    do throws(FileError) { try writer.finish() } catch {
      throw FileError(error.operation, path, error.reason)
    }
  }

  /// Tells of the file that a user knows, not of the one beside it.
  private static func named<Result: ~Copyable>(
    _ path: String, _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    do throws(FileError) { return try body() } catch {
      throw FileError(error.operation, path, error.reason)
    }
  }
}
