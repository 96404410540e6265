/// Hashes one row, cell by cell in column order, without writing its encoding down.
@frozen
public struct RowDigest: Sendable {
  @usableFromInline var hash = Murmur3()

  /// Starts an empty row.
  @inlinable
  public init() {}

  /// Appends an absent value.
  @inlinable
  public mutating func appendNull() {
    hash.append(byte: CellTag.null.rawValue)
  }

  /// Appends an integer; truth values are 0 and 1.
  @inlinable
  public mutating func append(_ value: Int64) {
    hash.append(byte: CellTag.integer.rawValue)
    hash.append(word: UInt64(bitPattern: value))
  }

  /// Appends a real number; −0 equals 0, and one that is not a number stops the program.
  @inlinable
  public mutating func append(_ value: Double) {
    hash.append(byte: CellTag.real.rawValue)
    hash.append(word: UInt64(bitPattern: RowDigest.word(of: value)))
  }

  /// The word that stands for a real number.
  @inlinable
  static func word(of value: Double) -> Int64 {
    precondition(!value.isNaN, "a stored number is a number")
    return value == 0 ? 0 : Int64(bitPattern: value.bitPattern)
  }

  /// Appends a text by its UTF-8 bytes.
  ///
  /// O(n) in their number.
  @inlinable
  public mutating func append(_ text: String) {
    hash.append(byte: CellTag.text.rawValue)
    hash.append(word: UInt64(text.utf8.count))
    hash.append(text)
  }

  /// Appends a text given as UTF-8 bytes.
  ///
  /// O(n) in their number.
  @inlinable
  public mutating func append(utf8 bytes: Span<UInt8>) {
    hash.append(byte: CellTag.text.rawValue)
    hash.append(word: UInt64(bytes.count))
    hash.append(bytes)
  }

  /// Appends bytes that are no text, so that a damaged cell is never taken for the text that it was.
  ///
  /// O(n) in their number.
  @inlinable
  public mutating func append(bytes: Span<UInt8>) {
    hash.append(byte: CellTag.bytes.rawValue)
    hash.append(word: UInt64(bytes.count))
    hash.append(bytes)
  }

  /// The hash of the cells so far.
  @inlinable public var value: UInt128 { hash.value }
}
