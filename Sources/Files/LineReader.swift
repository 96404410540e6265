#if canImport(Glibc)
  internal import Glibc
#endif

/// Reads a file line by line, in memory that does not grow with the file or its lines.
///
///     var lines = try LineReader("clicks.jsonl", longest: 1_000_000)
///     while try lines.next() { … lines.bytes … }
package struct LineReader: ~Copyable {
  /// The place of the current line in the file, counted from 1.
  package private(set) var number: Int64
  /// The current line without its line feed, or the first bytes of one that is too long.
  package private(set) var bytes: [UInt8] = []
  /// False when bytes of the current line behind those kept were passed over.
  package private(set) var isWhole = true

  /// Where the next line begins.
  package var place: LinePlace {
    LinePlace(offset: handedOut - Int64(end - start), number: number)
  }

  /// The most bytes that are read at once.
  private static let piece = 1 << 16

  private let descriptor: FileDescriptor
  private let path: String
  private let longest: Int
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var handedOut: Int64

  /// Opens a file.
  /// - Parameters:
  ///   - path: The file.
  ///   - longest: How many bytes of a line are kept.
  ///   - place: The place of a line at which to begin, instead of the first.
  /// - Throws: What keeps it from being opened.
  package init(
    _ path: String, longest: Int, from place: LinePlace? = nil
  ) throws(FileError) {
    precondition(longest > 0, "a line has a byte")
    let descriptor = try FileDescriptor.open(path, O_RDONLY, for: .read)
    if let place { try descriptor.go(to: place.offset, path: path) }
    buffer = [UInt8](repeating: 0, count: min(descriptor.size ?? Self.piece, Self.piece))
    self.descriptor = descriptor
    handedOut = place?.offset ?? 0
    number = place?.number ?? 0
    self.path = path
    self.longest = longest
  }

  /// Goes to the next line; false at the end of the file.
  ///
  /// What follows the last line feed is a line of its own unless it is empty.
  /// - Complexity: O(length of the line).
  package mutating func next() throws(FileError) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    isWhole = true
    var isThere = false
    while try fill() {
      isThere = true
      let feed = firstFeed()
      let stop = feed ?? end
      let room = longest - bytes.count
      if stop - start > room { isWhole = false }
      bytes.append(contentsOf: buffer[start..<min(stop, start + room)])
      start = feed.map { $0 + 1 } ?? end
      if feed != nil { break }
    }
    if isThere { number += 1 }
    return isThere
  }

  /// Makes sure that there are bytes; false at the end of the file.
  private mutating func fill() throws(FileError) -> Bool {
    guard start == end else { return true }
    start = 0
    end = 0
    end = try unsafe buffer.withUnsafeMutableBufferPointer { buffer throws(FileError) in
      unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer), path: path)
    }
    handedOut += Int64(end)
    return end > 0
  }

  private func firstFeed() -> Int? {
    unsafe buffer.withUnsafeBufferPointer { bytes -> Int? in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
