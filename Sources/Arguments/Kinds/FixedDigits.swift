/// Numbers of a fixed count of decimal digits, as dates have them.
enum FixedDigits {
  /// Reads exactly `count` ASCII digits.
  static func read(_ text: some StringProtocol, count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// Shows a number with leading zeros.
  static func show(_ number: Int, count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
