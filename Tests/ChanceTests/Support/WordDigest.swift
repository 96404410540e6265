/// A fixed digest of a sequence of words; `scripts/chance/make_expectations.py` has the same.
struct WordDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
    value ^= value &>> 32
  }

  static func of(_ words: [UInt64]) -> String {
    var digest = WordDigest()
    for word in words { digest.add(word) }
    return digest.text
  }

  static func of(_ numbers: [Double]) -> String {
    var digest = WordDigest()
    for number in numbers { digest.add(number.bitPattern) }
    return digest.text
  }

  static func of(_ numbers: [Int]) -> String {
    var digest = WordDigest()
    for number in numbers { digest.add(UInt64(bitPattern: Int64(number))) }
    return digest.text
  }

  var text: String { String(value, radix: 16) }
}
