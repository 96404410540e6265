/// The map from random words to numbers strictly between 0 and 1.
///
/// A word gives (k + ½) · 2⁻⁵², where k is its upper 52 bits: the odd multiples of 2⁻⁵³. These are all
/// representable, so that neither 0 nor 1 occurs, `1 - u` is exact and again one of them, and every
/// normal is finite. (k + ½) · 2⁻⁵³ with 53 bits would round, and its last value would be 1.
@frozen
public enum Uniform {
  /// The smallest value, 2⁻⁵³; the largest is 1 − 2⁻⁵³.
  @inlinable public static var smallest: Double { 0x1p-53 }

  /// The number of a word.
  @inlinable @inline(__always)
  public static func value(_ word: UInt64) -> Double {
    Double(bitPattern: (word &>> 12) | 0x3ff0_0000_0000_0000) - 0x1.fffffffffffffp-1
  }

  /// The same number with its distance from the nearer of 0 and 1 cut to 45 bits.
  ///
  /// Two different results lie further apart than a logarithm's roundings, which keeps what is made
  /// from them exactly monotone.
  @inlinable @inline(__always)
  public static func cut(_ uniform: Double) -> Double {
    uniform < 0.5 ? cutBits(uniform) : 1 - cutBits(1 - uniform)
  }

  /// The number without the lowest eight bits of its fraction.
  @inlinable @inline(__always)
  static func cutBits(_ number: Double) -> Double {
    Double(bitPattern: number.bitPattern & ~0xff)
  }
}
