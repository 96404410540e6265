import Files

#if canImport(Glibc)
  import Glibc
#endif

/// A new folder that is removed, with everything in it, at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/gen-profiles-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    precondition(made, "no temporary folder could be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Writes a file into the folder, making the folders of its name, and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = Path.joined(path, name)
    try FileSystem.createFolder(Path.folder(of: file))
    let bytes = Array(text.utf8)
    try AtomicFile.write(bytes.span, to: file, replacing: true)
    return file
  }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unsafe unlink(inner) != 0 { remove(inner) }
    }
    unsafe rmdir(path)
  }
}
