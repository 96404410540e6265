/// The hash of a whole text or file: the same bytes give the same hash on every machine.
@frozen
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// All 128 bits.
  public let value: UInt128

  /// Hashes a text by its UTF-8 bytes.
  ///
  /// O(n) in their number.
  public init(of text: String) {
    var hash = Murmur3()
    hash.append(text)
    value = hash.value
  }

  /// Hashes bytes.
  ///
  /// O(n) in their number.
  public init(of bytes: Span<UInt8>) {
    var hash = Murmur3()
    hash.append(bytes)
    value = hash.value
  }

  /// The low 64 bits, for where a word is enough.
  public var word: UInt64 { UInt64(truncatingIfNeeded: value) }

  /// All bits in 32 hexadecimal digits.
  public var description: String { HexText.write(value) }
}
