/// A small language for the shape of a text: character classes and counts, one stretch of which may vary.
///
/// `CMP-[0-9]{4,9}` is four to nine digits after `CMP-`. It compiles to GLOB and length for SQLite, to a
/// regular expression for JSON Schema, and is matched here without either.
public struct Pattern: Hashable, Sendable {
  /// One stretch of a text: characters of one class, between two counts.
  public struct Segment: Hashable, Sendable {
    /// The characters allowed, as inclusive ranges of ASCII.
    public let ranges: [ClosedRange<UInt8>]
    /// The fewest and the most of them.
    public let count: ClosedRange<Int>

    var isFixed: Bool { count.lowerBound == count.upperBound }

    func allows(_ byte: UInt8) -> Bool { ranges.contains { $0.contains(byte) } }
  }

  /// The text of the pattern.
  public let source: String
  /// Its stretches, neighbours of one class joined.
  public let segments: [Segment]

  /// Reads a pattern; a malformed one is a mistake in a declaration and stops the program.
  public init(_ source: String) {
    self.source = source
    var reader = PatternReader(source)
    segments = reader.segments()
    precondition(
      segments.count { !$0.isFixed } <= 1, "pattern \(source): only one stretch may vary in length")
  }

  /// The fewest and the most characters of a matching text.
  public var length: ClosedRange<Int> {
    let least = segments.reduce(0) { $0 + $1.count.lowerBound }
    let most = segments.reduce(0) { $0 + $1.count.upperBound }
    return least...most
  }

  /// True when the whole text has the shape.
  public func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard length.contains(bytes.count) else { return false }
    // Only one stretch varies, so its length follows from the length of the text.
    let slack = bytes.count - length.lowerBound
    var position = 0
    for segment in segments {
      let taken = segment.isFixed ? segment.count.lowerBound : segment.count.lowerBound + slack
      for byte in bytes[position..<position + taken] where !segment.allows(byte) { return false }
      position += taken
    }
    return true
  }

  /// The shortest matching text, with the first character of each class.
  public var example: String {
    var bytes: [UInt8] = []
    for segment in segments {
      let first = segment.ranges.first?.lowerBound ?? 0x30
      bytes += [UInt8](repeating: first, count: segment.count.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text that does not match: no class of this language holds a tab.
  public var counterexample: String { "\t" + example.dropFirst() }
}

extension Pattern: ExpressibleByStringLiteral {
  /// Reads a pattern from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
