import Files

#if canImport(Glibc)
  import Glibc
#endif

/// A new empty folder that is removed, with everything in it, at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/gen-files-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    precondition(made, "no temporary folder could be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unsafe unlink(inner) != 0 { remove(inner) }
    }
    unsafe rmdir(path)
  }
}

/// The error that a closure throws; nothing when it throws none.
func failure(_ body: () throws(FileError) -> Void) -> FileError? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}

/// Writes a file at once.
func write(_ text: String, to path: String) throws(FileError) {
  try write(Array(text.utf8), to: path)
}

/// Writes a file at once.
func write(_ bytes: [UInt8], to path: String) throws(FileError) {
  var writer = try ByteWriter(creating: path, replacing: true)
  try writer.write(bytes.span)
  try writer.finish()
}
