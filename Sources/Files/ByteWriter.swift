#if canImport(Glibc)
  internal import Glibc
#endif

/// Writes a large file, or standard output, through a buffer.
///
/// Only `finish()` promises that everything was written; a writer that goes out of scope before
/// closes its file and leaves it incomplete.
package struct ByteWriter: ~Copyable {
  /// How errors name standard output.
  package static let standardOutput = "<stdout>"

  /// The file as the caller named it.
  package let path: String
  /// How many bytes were given so far.
  package private(set) var count = 0
  private let descriptor: FileDescriptor
  private let capacity: Int
  private var buffer: [UInt8] = []

  /// Makes a new file; one that is there is refused, or emptied when it may be replaced.
  package init(
    creating path: String, replacing: Bool = false, capacity: Int = 1 << 18
  ) throws(FileError) {
    do {
      self.init(
        try FileDescriptor.open(
          path, O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL), for: .write),
        path: path, capacity: capacity)
    } catch  where error.number == .exists {
      throw FileError(.write, path, .exists)
    }
  }

  /// Writes behind what a file holds, and makes it when it is not there.
  package init(appendingTo path: String, capacity: Int = 1 << 18) throws(FileError) {
    self.init(
      try FileDescriptor.open(path, O_WRONLY | O_CREAT | O_APPEND, for: .write), path: path,
      capacity: capacity)
  }

  /// Writes to standard output, which stays open.
  package init(toStandardOutputWithCapacity capacity: Int = 1 << 16) {
    self.init(
      FileDescriptor(STDOUT_FILENO, isOwned: false), path: Self.standardOutput, capacity: capacity)
  }

  private init(_ descriptor: consuming FileDescriptor, path: String, capacity: Int) {
    precondition(capacity > 0, "a positive capacity")
    self.descriptor = descriptor
    self.path = path
    self.capacity = capacity
    buffer.reserveCapacity(capacity)
  }

  /// Writes bytes.
  package mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
    try unsafe bytes.withUnsafeBufferPointer { bytes throws(FileError) in
      unsafe try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes a text as UTF-8.
  package mutating func write(_ text: String) throws(FileError) {
    var text = text
    text.makeContiguousUTF8()
    try write(text.utf8.span)
  }

  /// Writes one byte.
  package mutating func write(_ byte: UInt8) throws(FileError) {
    if buffer.count == capacity { try flush() }
    buffer.append(byte)
    count += 1
  }

  /// Hands what is in the buffer to the system.
  package mutating func flush() throws(FileError) {
    guard !buffer.isEmpty else { return }
    try unsafe buffer.withUnsafeBufferPointer { bytes throws(FileError) in
      unsafe try descriptor.writeAll(UnsafeRawBufferPointer(bytes), path: path)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and closes the file.
  /// - Parameter isSynchronized: Whether to wait until the disk has it.
  /// - Throws: What kept any byte from being written.
  package consuming func finish(isSynchronized: Bool = false) throws(FileError) {
    try flush()
    if isSynchronized { try descriptor.synchronize(path: path) }
    try descriptor.close(path: path)
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    if bytes.count > capacity - buffer.count {
      try flush()
      if bytes.count >= capacity {
        unsafe try descriptor.writeAll(bytes, path: path)
        count += bytes.count
        return
      }
    }
    unsafe buffer.append(contentsOf: bytes)
    count += bytes.count
  }
}
