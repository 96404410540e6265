#if canImport(Glibc)
  internal import Glibc
#endif

/// An open file of the system, closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  /// Takes over a descriptor; one that is not owned, such as standard output, stays open.
  init(_ number: Int32, isOwned: Bool = true) {
    self.number = number
    self.isOwned = isOwned
  }

  deinit {
    if isOwned { _ = Glibc.close(number) }
  }

  /// Opens a file; programs that are started later do not inherit it.
  static func open(
    _ path: String, _ flags: Int32, for operation: FileError.Operation
  ) throws(FileError) -> FileDescriptor {
    guard !path.utf8.contains(0) else {
      throw FileError(operation, path, .system(.invalidArgument))
    }
    while true {
      let number = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666)
      if number >= 0 { return FileDescriptor(number) }
      guard ErrorNumber.current == .interrupted else { throw .current(operation, path) }
    }
  }

  /// Reads up to a number of bytes; 0 at the end.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, path: String
  ) throws(FileError) -> Int {
    while true {
      let count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard ErrorNumber.current == .interrupted else { throw .current(.read, path) }
    }
  }

  /// The bytes of a file; nothing where none are counted, as for pipes and what the system makes up.
  var size: Int? {
    var status = stat()
    guard unsafe fstat(number, &status) == 0, status.st_size > 0 else { return nil }
    return Int(status.st_size)
  }

  /// Goes to a place, given by the bytes before it.
  func go(to offset: Int64, path: String) throws(FileError) {
    guard lseek(number, off_t(offset), SEEK_SET) >= 0 else { throw .current(.read, path) }
  }

  /// Writes all bytes, however many calls it takes.
  func writeAll(_ bytes: UnsafeRawBufferPointer, path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe Glibc.write(number, rest.baseAddress, rest.count)
      if count >= 0 {
        written += count
      } else if ErrorNumber.current != .interrupted {
        throw .current(.write, path)
      }
    }
  }

  /// Waits until the disk has what was written.
  func synchronize(path: String) throws(FileError) {
    while fsync(number) != 0 {
      switch ErrorNumber.current {
      case .interrupted: continue
      // Pipes and some file systems have no such thing.
      case .invalidArgument, .notSupported: return
      default: throw .current(.write, path)
      }
    }
  }

  /// Closes it now, since a network's file system may only then tell that writing failed.
  consuming func close(path: String) throws(FileError) {
    let (number, isOwned) = (number, isOwned)
    discard self
    guard isOwned, Glibc.close(number) != 0 else { return }
    // After a signal the descriptor is closed all the same.
    guard ErrorNumber.current == .interrupted else { throw .current(.write, path) }
  }
}
