#if canImport(Glibc)
  internal import Glibc
#endif

/// Reads whole files, never more than a limit.
package enum FileReader {
  /// How errors name standard input.
  package static let standardInput = "<stdin>"

  /// The bytes of a file, a device or a pipe.
  /// - Complexity: O(length).
  package static func bytes(of path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = try FileDescriptor.open(path, O_RDONLY, for: .read)
    return try bytes(of: descriptor, path: path, limit: limit)
  }

  /// The first bytes of a file, fewer where it is shorter.
  package static func head(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let descriptor = try FileDescriptor.open(path, O_RDONLY, for: .read)
    var bytes = [UInt8](repeating: 0, count: count)
    let length = try unsafe bytes.withUnsafeMutableBufferPointer { buffer throws(FileError) in
      unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer), path: path)
    }
    return Array(bytes[..<length])
  }

  /// Copies a file to a writer, piece by piece.
  /// - Complexity: O(length), in constant memory.
  package static func copy(
    _ path: String, to writer: inout ByteWriter
  ) throws(FileError) {
    let descriptor = try FileDescriptor.open(path, O_RDONLY, for: .read)
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = try unsafe piece.withUnsafeMutableBufferPointer { buffer throws(FileError) in
        unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer), path: path)
      }
      guard count > 0 else { return }
      try writer.write(piece.span.extracting(0..<count))
    }
  }

  /// The text of a file; what is not UTF-8 is refused with its line.
  /// - Complexity: O(length).
  package static func text(of path: String, limit: Int) throws(FileError) -> String {
    try text(bytes(of: path, limit: limit), path: path)
  }

  /// The bytes of standard input up to its end.
  /// - Complexity: O(length).
  package static func bytesOfStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = FileDescriptor(STDIN_FILENO, isOwned: false)
    return try bytes(of: descriptor, path: standardInput, limit: limit)
  }

  /// The text of standard input up to its end; what is not UTF-8 is refused with its line.
  /// - Complexity: O(length).
  package static func textOfStandardInput(limit: Int) throws(FileError) -> String {
    try text(bytesOfStandardInput(limit: limit), path: standardInput)
  }

  /// Sizes that the system tells are not believed: they are 0 for pipes, and change.
  private static func bytes(
    of descriptor: borrowing FileDescriptor, path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    precondition(limit >= 0, "a limit is not negative")
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try unsafe piece.withUnsafeMutableBufferPointer { buffer throws(FileError) in
        unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer), path: path)
      }
      guard count > 0 else { return bytes }
      guard count <= limit - bytes.count else {
        throw FileError(.read, path, .tooLarge(limit: limit))
      }
      bytes += piece[..<count]
    }
  }

  private static func text(_ bytes: [UInt8], path: String) throws(FileError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var line = 1
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      guard String(validating: bytes[start...offset], as: UTF8.self) != nil else { break }
      line += 1
      start = offset + 1
    }
    throw FileError(.read, path, .notText(line: line))
  }
}
