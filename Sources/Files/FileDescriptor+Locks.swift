#if canImport(Glibc)
  internal import Glibc
#endif

/// Locks that belong to an open file, not to a process: two openings of one process exclude each other too,
/// and the system takes them back when the file is closed, however its owner ends.
extension FileDescriptor {
  /// Linux's numbers for what its headers hide without a macro: F_OFD_SETLK and F_OFD_SETLKW.
  private static let set: Int32 = 37
  private static let setAndWait: Int32 = 38

  /// Locks a stretch of a file, which need not have these bytes; waits for others if asked to.
  /// - Returns: False when somebody else has a part of it and nobody waits.
  func lock(
    _ bytes: Range<Int64>, waiting: Bool, path: String
  ) throws(FileError) -> Bool {
    while true {
      if set(bytes, F_WRLCK, waiting ? Self.setAndWait : Self.set) { return true }
      switch ErrorNumber.current {
      case .interrupted: continue
      case .again, .accessDenied: return false
      default: throw .current(.write, path)
      }
    }
  }

  /// Gives a stretch back.
  func unlock(_ bytes: Range<Int64>, path: String) throws(FileError) {
    guard set(bytes, F_UNLCK, Self.set) else { throw .current(.write, path) }
  }

  private func set(_ bytes: Range<Int64>, _ type: Int32, _ command: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(bytes.lowerBound)
    lock.l_len = off_t(bytes.count)
    return unsafe withUnsafeMutablePointer(to: &lock) {
      unsafe fcntl(number, command, UnsafeMutableRawPointer($0)) == 0
    }
  }
}
