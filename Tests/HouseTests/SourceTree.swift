import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The project's own files, read so that its rules can be checked.
enum SourceTree {
  /// A file with its path below the root.
  struct File: Sendable {
    let path: String
    let lines: [String]

    /// The target that it belongs to: the folder below `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  /// The root of the repository.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let sources = files(below: "Sources", suffix: ".swift")
  static let tests = files(below: "Tests", suffix: ".swift")

  /// Every file with the suffix below a folder, in the order of their paths.
  static func files(below folder: String, suffix: String) -> [File] {
    paths(below: folder).filter { $0.hasSuffix(suffix) }.sorted().map { path in
      File(path: path, lines: lines(of: path))
    }
  }

  static func lines(of path: String) -> [String] {
    text(of: path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func text(of path: String) -> String {
    guard let file = unsafe fopen(root + "/" + path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func paths(below folder: String) -> [String] {
    guard let directory = unsafe opendir(root + "/" + folder) else { return [] }
    defer { unsafe closedir(directory) }
    var found: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if unsafe entry.pointee.d_type == DT_DIR {
        found += paths(below: path)
      } else {
        found.append(path)
      }
    }
    return found
  }
}
