/// What a byte of UTF-8 is among letters without accents and digits.
extension UInt8 {
  /// True for a to z.
  package var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  /// True for A to Z and 0 to 9.
  package var isCapitalOrDigit: Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) || isDigit
  }

  /// True for 0 to 9.
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
