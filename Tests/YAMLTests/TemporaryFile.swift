import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A file of a test, which is gone when the test ends.
final class TemporaryFile {
  let path: String

  /// Makes a file of some bytes; `size` beyond them is a hole that takes no disk.
  init(_ bytes: [UInt8] = [], size: Int? = nil, mode: mode_t = 0o600) throws {
    var template = Array("/tmp/yaml-test-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try #require(descriptor >= 0)
    defer { _ = close(descriptor) }
    try #require(unsafe write(descriptor, bytes, bytes.count) == bytes.count)
    if let size { try #require(ftruncate(descriptor, size) == 0) }
    try #require(fchmod(descriptor, mode) == 0)
  }

  deinit { _ = unsafe unlink(path) }
}
