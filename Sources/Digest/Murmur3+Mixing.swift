// Arithmetic here is modulo 2^64 by definition, hence the wrapping operators.

extension Murmur3 {
  @inlinable
  static func mixLow(_ word: UInt64) -> UInt64 {
    rotate(word &* 0x87C3_7B91_1142_53D5, 31) &* 0x4CF5_AD43_2745_937F
  }

  @inlinable
  static func mixHigh(_ word: UInt64) -> UInt64 {
    rotate(word &* 0x4CF5_AD43_2745_937F, 33) &* 0x87C3_7B91_1142_53D5
  }

  /// Takes the sixteen pending bytes into the state; the caller clears them.
  @inlinable
  mutating func mixBlock() {
    first = Murmur3.rotate(first ^ Murmur3.mixLow(low), 27) &+ second
    first = first &* 5 &+ 0x52DC_E729
    second = Murmur3.rotate(second ^ Murmur3.mixHigh(high), 31) &+ first
    second = second &* 5 &+ 0x3849_5AB5
  }

  @inlinable
  static func avalanche(_ word: UInt64) -> UInt64 {
    var mixed = (word ^ (word &>> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed &>> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed &>> 33)
  }

  @inlinable
  static func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    (word &<< bits) | (word &>> (64 &- bits))
  }
}
