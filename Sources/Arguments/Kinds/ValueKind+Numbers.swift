extension ValueKind where Value == Int {
  /// A whole number within bounds.
  package static func integer(in range: ClosedRange<Int> = Int.min...Int.max) -> ValueKind {
    let expected =
      switch (range.lowerBound, range.upperBound) {
      case (.min, .max): "a whole number is expected"
      case (let least, .max): "a whole number of at least \(least) is expected"
      case (.min, let most): "a whole number of at most \(most) is expected"
      case (let least, let most): "a whole number from \(least) to \(most) is expected"
      }
    return ValueKind(
      .integer(least: range.lowerBound, most: range.upperBound),
      parse: { (text) throws(ValueProblem) in
        if let number = Int(text), range.contains(number) { return number }
        throw ValueProblem(expected, advice: DigitAdvice.about(text))
      }, format: { String($0) })
  }
}

extension ValueKind where Value == UInt64 {
  /// A whole number from 0 to 18446744073709551615, such as a seed.
  package static var unsigned: ValueKind {
    ValueKind(
      .unsigned,
      parse: { (text) throws(ValueProblem) in
        if let number = UInt64(text) { return number }
        throw ValueProblem(
          "a whole number from 0 to \(UInt64.max) is expected", advice: DigitAdvice.about(text))
      }, format: { String($0) })
  }
}

/// What to do about a text that looks like a number written for people.
private enum DigitAdvice {
  static func about(_ text: String) -> String? {
    let digits = text.filter { $0 != "," && $0 != "_" && $0 != " " && $0 != "'" }
    guard digits.count < text.count, Int(digits) != nil || UInt64(digits) != nil else { return nil }
    return "write it without separators: \(digits)"
  }
}
