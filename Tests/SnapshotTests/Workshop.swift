import SQLite
import Snapshot

#if canImport(Glibc)
  import Glibc
#endif

/// A fresh folder with databases that are made from SQL; it is removed when the test is over.
final class Workshop {
  let path: String

  init() {
    var template = Array("/tmp/gen-snapshot-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
  }

  deinit {
    guard path.hasPrefix("/tmp/gen-snapshot-") else { return }
    _ = unsafe system("rm -rf '\(path)'")
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a database from a script, or runs one in a database that is there.
  @discardableResult
  func make(_ name: String, _ script: String) throws -> String {
    let connection = try Connection(path: file(name), mode: .create)
    try connection.execute("PRAGMA synchronous = OFF")
    try connection.execute(script)
    try connection.close()
    return file(name)
  }

  func pair(_ left: String = "a.db", _ right: String = "b.db") throws -> Comparison.Pair {
    try Comparison.Pair(
      StillDatabase(opening: file(left)), StillDatabase(opening: file(right)))
  }

  /// Makes two databases of one schema and compares them.
  func compare(
    schema: String, _ left: String, _ right: String,
    _ options: ComparisonOptions = ComparisonOptions()
  ) throws -> Comparison {
    try make("a.db", schema + ";" + left)
    try make("b.db", schema + ";" + right)
    return try Comparison(pair(), options)
  }

  /// What a shell command prints.
  func shell(_ command: String) -> (status: Int32, output: String) {
    let out = file("shell.out")
    let status = unsafe system("cd '\(path)' && { \(command) ; } > '\(out)' 2>&1")
    var text = ""
    if let stream = unsafe fopen(out, "r") {
      var buffer = [CChar](repeating: 0, count: 4_096)
      while unsafe fgets(&buffer, 4_096, stream) != nil {
        text += String(
          decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      unsafe fclose(stream)
    }
    return (status, text)
  }
}
