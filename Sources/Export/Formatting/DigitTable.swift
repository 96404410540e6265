/// The digits of 0 to 999, ready to be stored as one word.
///
/// A word holds the digits, the first one lowest, then a comma, and in its highest byte the number of
/// digits. The first thousand words have no leading zeros, the next thousand have three digits each. A
/// table of ten thousand would halve the divisions, but does not fit into the nearest cache.
enum DigitTable {
  /// How many numbers a word can be of.
  static let size = 1_000

  /// The words.
  static let words: [UInt64] = {
    let digits = (0..<size).map { Array(String($0).utf8) }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 3)
    return digits.map(word) + digits.map { word(zeros.dropLast($0.count) + $0) }
  }()

  private static func word(_ digits: [UInt8]) -> UInt64 {
    var word = UInt64(digits.count) << 56
    for (place, byte) in (digits + [UInt8(ascii: ",")]).enumerated() {
      word |= UInt64(byte) << UInt64(8 * place)
    }
    return word
  }
}
