/// MurmurHash3_x64_128 by Austin Appleby (public domain), fed piece by piece.
///
/// How the bytes are cut into pieces makes no difference. It is no defence against someone who
/// looks for collisions.
@frozen
public struct Murmur3: Sendable {
  @usableFromInline var first: UInt64
  @usableFromInline var second: UInt64
  /// The bytes since the last whole block of sixteen, little end first; unused ones are 0.
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var length: UInt64 = 0

  /// Starts with a seed; published vectors use seeds of 32 bits.
  @inlinable
  public init(seed: UInt32 = 0) {
    first = UInt64(seed)
    second = UInt64(seed)
  }

  /// Appends one byte.
  @inlinable
  public mutating func append(byte: UInt8) {
    append(UInt64(byte), count: 1)
  }

  /// Appends eight bytes, the lowest first.
  @inlinable
  public mutating func append(word: UInt64) {
    append(word, count: 8)
  }

  /// Appends bytes.
  ///
  /// O(n) in their number.
  @inlinable
  public mutating func append(_ bytes: Span<UInt8>) {
    var index = 0
    while index + 8 <= bytes.count {
      append(word: Murmur3.word(of: bytes, at: index))
      index += 8
    }
    let rest = bytes.count - index
    if rest > 0 { append(Murmur3.word(of: bytes, at: index, count: rest), count: rest) }
  }

  /// Appends the UTF-8 bytes of a text.
  ///
  /// O(n) in their number.
  @inlinable
  public mutating func append(_ text: String) {
    var (word, count): (UInt64, Int) = (0, 0)
    for byte in text.utf8 {
      word |= UInt64(byte) &<< UInt64(8 &* count)
      count &+= 1
      if count == 8 {
        append(word, count: 8)
        (word, count) = (0, 0)
      }
    }
    if count > 0 { append(word, count: count) }
  }

  @inlinable
  static func word(of bytes: Span<UInt8>, at start: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  @inlinable
  static func word(of bytes: Span<UInt8>, at start: Int, count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[start + index]) &<< UInt64(8 &* index) }
    return word
  }

  /// Appends the lowest `count` (1 to 8) bytes of a word whose other bytes are 0.
  @inlinable
  mutating func append(_ word: UInt64, count: Int) {
    let used = Int(truncatingIfNeeded: length & 15)
    length &+= UInt64(truncatingIfNeeded: count)
    let shift = UInt64(truncatingIfNeeded: 8 &* (used & 7))
    // Shifted twice, because what overflows a word at shift 0 is nothing, not the word itself.
    let overflow = (word &>> 1) &>> (63 &- shift)
    if used < 8 {
      low |= word &<< shift
      high |= overflow
    } else {
      high |= word &<< shift
      if used &+ count >= 16 {
        mixBlock()
        low = overflow
        high = 0
      }
    }
  }

  /// The hash of all bytes so far; its low half is the first word of the reference's output.
  @inlinable public var value: UInt128 {
    // The words of an empty tail are 0, and the mix of 0 is 0.
    var first = self.first ^ Murmur3.mixLow(low) ^ length
    var second = self.second ^ Murmur3.mixHigh(high) ^ length
    first &+= second
    second &+= first
    first = Murmur3.avalanche(first)
    second = Murmur3.avalanche(second)
    first &+= second
    second &+= first
    return UInt128(first) | UInt128(second) << 64
  }
}
