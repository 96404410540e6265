import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// Lines of a file to which several processes append, each of which learns all of them in one order.
///
/// A line that was cut off because its writer was killed is removed by the next one.
package final class SharedLines: Sendable {
  private let path: String
  private let descriptor: FileDescriptor
  /// The bytes whose lines were learnt.
  private let seen = Mutex<Int64>(0)

  private static let everything: Range<Int64> = 0..<Int64.max / 2

  /// Opens the file, and makes it when it is not there.
  package init(at path: String) throws(FileError) {
    self.path = path
    descriptor = try FileDescriptor.open(path, O_RDWR | O_CREAT | O_APPEND, for: .write)
  }

  /// Lends the lines that others added, and adds the one that comes back; nobody else adds any meanwhile.
  ///
  /// - Parameter body: Takes the news in order, and gives a result and perhaps a line to add.
  /// - Returns: The result, once the line is written.
  /// - Throws: Why the file cannot be read or written.
  package func exchange<Result: Sendable>(
    _ body: (_ news: [String]) -> (result: Result, line: String?)
  ) throws(FileError) -> Result {
    try seen.withLock { seen throws(FileError) in try exchange(&seen, body) }
  }

  private func exchange<Result: Sendable>(
    _ seen: inout Int64, _ body: (_ news: [String]) -> (result: Result, line: String?)
  ) throws(FileError) -> Result {
    _ = try descriptor.lock(Self.everything, waiting: true, path: path)
    do {
      let (result, line) = body(try news(&seen))
      if let line { try append(line, &seen) }
      try descriptor.unlock(Self.everything, path: path)
      return result
    } catch {
      try? descriptor.unlock(Self.everything, path: path)
      throw error
    }
  }

  private func news(_ seen: inout Int64) throws(FileError) -> [String] {
    // Mostly nobody has added anything, and a buffer would cost more than the question.
    guard let size = descriptor.size, size > seen else { return [] }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let place = seen + Int64(bytes.count)
      let count = try unsafe piece.withUnsafeMutableBufferPointer {
        buffer throws(FileError) in
        unsafe try descriptor.read(
          into: UnsafeMutableRawBufferPointer(buffer), at: place, path: path)
      }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    let whole = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    if whole < bytes.count { try descriptor.truncate(to: seen + Int64(whole), path: path) }
    seen += Int64(whole)
    return bytes[..<whole].split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func append(_ line: String, _ seen: inout Int64) throws(FileError) {
    let bytes = Array((line + "\n").utf8)
    try unsafe bytes.withUnsafeBufferPointer { bytes throws(FileError) in
      unsafe try descriptor.writeAll(UnsafeRawBufferPointer(bytes), path: path)
    }
    seen += Int64(bytes.count)
  }
}

extension FileDescriptor {
  /// Reads up to a number of bytes from a place on; 0 at the end.
  fileprivate func read(
    into buffer: UnsafeMutableRawBufferPointer, at place: Int64, path: String
  ) throws(FileError) -> Int {
    while true {
      let count = unsafe pread(number, buffer.baseAddress, buffer.count, off_t(place))
      if count >= 0 { return count }
      guard ErrorNumber.current == .interrupted else { throw .current(.read, path) }
    }
  }

  /// Cuts off everything behind a place.
  fileprivate func truncate(to length: Int64, path: String) throws(FileError) {
    while ftruncate(number, off_t(length)) != 0 {
      guard ErrorNumber.current == .interrupted else { throw .current(.write, path) }
    }
  }
}
