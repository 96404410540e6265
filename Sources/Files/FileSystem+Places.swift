#if canImport(Glibc)
  internal import Glibc
#endif

extension FileSystem {
  /// The folder in which the program was started, or has gone since.
  package static func currentFolder() throws(FileError) -> String {
    guard let path = unsafe getcwd(nil, 0) else { throw .current(.inspect, ".") }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The absolute path without links and dots of something that is there.
  package static func canonicalPath(of path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(try checked(path, .inspect), nil) else {
      throw .current(.inspect, path)
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The path of the running program.
  package static func executablePath() throws(FileError) -> String {
    try canonicalPath(of: "/proc/self/exe")
  }
}
