#if canImport(Glibc)
  import Glibc
#endif

/// A new empty folder that is removed, with everything in it, at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/gen-sqlite-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    precondition(made, "no temporary folder could be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// What is in the folder, sorted.
  var names: [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What a file holds.
  func read(_ name: String) -> [UInt8] {
    let descriptor = unsafe open(file(name), O_RDONLY)
    precondition(descriptor >= 0, "the file could not be opened")
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
    }
  }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) {
    let descriptor = unsafe open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(descriptor >= 0, "the file could not be made")
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      precondition(written > 0, "the file could not be written")
      rest = rest.dropFirst(written)
    }
    close(descriptor)
  }
}

/// The error that a closure throws; nothing when it throws none.
func failure<E: Error>(_ body: () throws(E) -> Void) -> E? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}
