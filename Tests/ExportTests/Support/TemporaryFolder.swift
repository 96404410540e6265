import Files

#if canImport(Glibc)
  import Glibc
#endif

/// A new empty folder that is removed, with everything in it, at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/gen-export-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    precondition(made, "no temporary folder could be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of everything in it, hidden files included.
  func names() throws -> [String] { try FileSystem.names(in: path) }

  /// The bytes of a file in it.
  func bytes(_ name: String) throws -> [UInt8] {
    try FileReader.bytes(of: file(name), limit: 1 << 28)
  }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unsafe unlink(inner) != 0 { remove(inner) }
    }
    unsafe rmdir(path)
  }
}
