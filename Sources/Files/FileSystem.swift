#if canImport(Glibc)
  internal import Glibc
#endif

/// What is on the disk.
package enum FileSystem {
  /// What a path leads to; nothing when nothing is there.
  package static func kind(of path: String) throws(FileError) -> FileKind? {
    try status(of: path).map { status in
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    }
  }

  /// True when a path leads to something that can be looked at.
  package static func exists(_ path: String) -> Bool {
    ((try? kind(of: path)) ?? nil) != nil
  }

  /// True when a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? kind(of: path)) == .folder
  }

  /// The length of a file in bytes.
  package static func size(of path: String) throws(FileError) -> Int {
    guard let status = try status(of: path) else {
      throw FileError(.inspect, path, .system(.noSuchEntry))
    }
    return Int(status.st_size)
  }

  /// The bytes that an ordinary user may still write to the disk of a file or folder.
  package static func freeSpace(at path: String) throws(FileError) -> Int {
    var status = statvfs()
    guard unsafe statvfs(try checked(path, .inspect), &status) == 0 else {
      throw .current(.inspect, path)
    }
    let (bytes, isTooLarge) = UInt(status.f_bavail).multipliedReportingOverflow(
      by: UInt(status.f_frsize))
    return isTooLarge ? .max : Int(clamping: bytes)
  }

  /// Removes a file or a link; false when there was none.
  @discardableResult
  package static func remove(_ path: String) throws(FileError) -> Bool {
    if unsafe unlink(try checked(path, .remove)) == 0 { return true }
    guard ErrorNumber.current == .noSuchEntry else { throw .current(.remove, path) }
    return false
  }

  /// What the system knows about a path; nothing when nothing is there.
  static func status(of path: String) throws(FileError) -> stat? {
    var status = stat()
    if unsafe stat(try checked(path, .inspect), &status) == 0 { return status }
    switch ErrorNumber.current {
    case .noSuchEntry, .notAFolder: return nil
    default: throw .current(.inspect, path)
    }
  }

  /// Refuses what would be cut off silently at a NUL.
  static func checked(
    _ path: String, _ operation: FileError.Operation
  ) throws(FileError) -> String {
    guard !path.utf8.contains(0) else {
      throw FileError(operation, path, .system(.invalidArgument))
    }
    return path
  }
}
