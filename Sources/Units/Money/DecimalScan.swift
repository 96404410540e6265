/// Reads an amount byte by byte and says what is wrong with the first that does not fit.
struct DecimalScan {
  private var isNegative = false
  private var wholeDigits = 0
  private var decimals = 0
  private var hasPoint = false
  /// Negative while reading, because the smallest amount has no positive twin.
  private var negated: Int64 = 0

  /// The amount, once `finish()` had nothing to complain about.
  private(set) var micros: Int64 = 0

  private static let shape = "write digits and at most one point, as 1234.50"
  private static let tooLarge =
    "amounts lie between -9223372036854.775808 and 9223372036854.775807"

  /// Reads one byte; returns what is wrong with it.
  mutating func take(_ byte: UInt8, at index: Int) -> String? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return takeDigit(Int64(byte - UInt8(ascii: "0")))
    case UInt8(ascii: ".") where !hasPoint && wholeDigits > 0:
      hasPoint = true
      return nil
    case UInt8(ascii: "-") where index == 0:
      isNegative = true
      return nil
    case UInt8(ascii: "+") where index == 0:
      return nil
    case UInt8(ascii: ".") where !hasPoint:
      return "a digit is missing before the point"
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      return "exponents are not read; \(DecimalScan.shape)"
    case 0x21..<0x7F:
      let shown = Unicode.Scalar(byte)
      return "\"\(shown)\" at character \(index + 1) has no place; \(DecimalScan.shape)"
    default:
      return "character \(index + 1) has no place; \(DecimalScan.shape)"
    }
  }

  private mutating func takeDigit(_ digit: Int64) -> String? {
    if hasPoint {
      decimals += 1
      guard decimals <= Money.maximumDecimals else {
        return "it has more than \(Money.maximumDecimals) decimals"
      }
    } else {
      wholeDigits += 1
    }
    return append(digit) ? nil : DecimalScan.tooLarge
  }

  private mutating func append(_ digit: Int64) -> Bool {
    let (shifted, overflows) = negated.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = shifted.subtractingReportingOverflow(digit)
    negated = sum
    return !overflows && !overflowsToo
  }

  /// Completes the amount; returns what is missing.
  mutating func finish() -> String? {
    guard wholeDigits > 0 else { return "it has no digits; \(DecimalScan.shape)" }
    guard !hasPoint || decimals > 0 else { return "a digit is missing after the point" }
    while decimals < Money.maximumDecimals {
      guard append(0) else { return DecimalScan.tooLarge }
      decimals += 1
    }
    guard isNegative || negated != .min else { return DecimalScan.tooLarge }
    micros = isNegative ? negated : -negated
    return nil
  }
}
