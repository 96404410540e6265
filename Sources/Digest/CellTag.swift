/// The byte that begins the canonical encoding of a cell and tells what follows.
@frozen
public enum CellTag: UInt8, Sendable {
  /// No value: nothing follows.
  case null = 0
  /// A whole number: 8 bytes, two's complement, little end first.
  case integer = 1
  /// A real number: 8 bytes, its IEEE 754 bits, little end first; −0 is written as 0.
  case real = 2
  /// A text: the number of its UTF-8 bytes in 8 bytes, little end first, then those bytes.
  case text = 3
  /// Bytes that are no text, which gen never stores: their number in 8 bytes, then the bytes.
  case bytes = 4
}
