/// The byte that begins the canonical encoding of a cell and tells what follows.
///
/// - `null`: nothing follows.
/// - `integer`: 8 bytes, two's complement, little end first.
/// - `real`: 8 bytes, the IEEE 754 bits, little end first; −0 is written as 0.
/// - `text`: the number of UTF-8 bytes in 8 bytes, little end first, then those bytes.
@frozen
public enum CellTag: UInt8, Sendable {
  case null = 0
  case integer = 1
  case real = 2
  case text = 3
}
