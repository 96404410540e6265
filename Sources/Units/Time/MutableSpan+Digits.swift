extension MutableSpan<UInt8> {
  /// Writes a number below 100 as two digits.
  @inlinable
  mutating func setDigitPair(_ value: Int64, at index: Int) {
    self[index] = 0x30 + UInt8(truncatingIfNeeded: value / 10)
    self[index + 1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
  }
}
