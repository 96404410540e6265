#if canImport(Glibc)
  import Glibc
#endif

/// A program of the machine that tests may call, when it is there.
struct Tool {
  let path: String

  /// Looks for a program where the shell would.
  init?(_ name: String) {
    guard let variable = unsafe getenv("PATH") else { return nil }
    let folders = unsafe String(cString: variable).split(separator: ":")
    guard let folder = folders.first(where: { unsafe access("\($0)/\(name)", X_OK) == 0 }) else {
      return nil
    }
    path = "\(folder)/\(name)"
  }

  /// Runs the program on a file with the given text, and gives its status and all that it said.
  func run(_ options: String, on text: String, then rest: String = "") throws -> (Int32, String) {
    let file = try ScratchFile(text)
    let line = "\(path) \(options) '\(file.path)' \(rest) 2>&1"
    guard let pipe = unsafe popen(line, "r") else { throw CallFailed(call: "popen") }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(pipe)
      guard byte != EOF else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    let status = unsafe pclose(pipe)
    return (status, String(decoding: bytes, as: UTF8.self))
  }
}

/// A file that is gone when its owner is.
private final class ScratchFile {
  let path: String

  init(_ text: String) throws {
    var name = Array("/tmp/arguments-tests-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw CallFailed(call: "mkstemp") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw CallFailed(call: "write") }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
  }

  deinit { unsafe unlink(path) }
}

/// A system call that a test needs and that failed.
private struct CallFailed: Error {
  let call: String
}
