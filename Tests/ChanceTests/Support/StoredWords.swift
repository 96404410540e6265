/// 64-bit words stored as hexadecimal text, which compiles faster than a list of numbers.
struct StoredWords {
  let words: [UInt64]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).compactMap { UInt64($0, radix: 16) }
  }

  /// The words as doubles: an argument and its reference by turns.
  var references: [(argument: Double, value: Double)] {
    stride(from: 0, to: words.count, by: 2).map { place in
      (Double(bitPattern: words[place]), Double(bitPattern: words[place + 1]))
    }
  }
}
