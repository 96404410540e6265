extension Money: CustomStringConvertible {
  /// How many decimals an amount can have.
  public static let maximumDecimals = 6

  /// Reads decimal text: an optional sign, digits, and after a point up to six decimals.
  public init(parsing text: String) throws(UnitsError) {
    var scan = DecimalScan()
    for (index, byte) in text.utf8.enumerated() {
      if let complaint = scan.take(byte, at: index) {
        throw UnitsError("\(QuotedText.quote(text)) is not an amount: \(complaint)")
      }
    }
    guard let complaint = scan.finish() else {
      micros = scan.micros
      return
    }
    throw UnitsError("\(QuotedText.quote(text)) is not an amount: \(complaint)")
  }

  /// The exact amount in decimal, with no more decimals than it needs.
  public var description: String {
    var decimals = Money.maximumDecimals
    var digits = micros.magnitude
    while decimals > 0 && digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    return Money.decimal(isNegative: micros < 0, digits: digits, decimals: decimals)
  }

  /// The amount with a fixed number of decimals (0 to 6).
  ///
  /// A negative amount that rounds to nothing has no sign.
  public func formatted(decimals: Int, rounding rule: RoundingRule = .nearestOrEven) -> String {
    let units = rule.quotient(micros, Money.minorUnit(digits: decimals).micros)
    return Money.decimal(isNegative: units < 0, digits: units.magnitude, decimals: decimals)
  }

  private static func decimal(isNegative: Bool, digits: UInt64, decimals: Int) -> String {
    let sign = isNegative ? "-" : ""
    var text = String(digits)
    guard decimals > 0 else { return sign + text }
    if text.utf8.count <= decimals {
      text = String(repeating: "0", count: decimals + 1 - text.utf8.count) + text
    }
    return sign + text.dropLast(decimals) + "." + text.suffix(decimals)
  }
}
