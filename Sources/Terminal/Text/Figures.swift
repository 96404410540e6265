/// Numbers as people read them, the same on every machine.
package enum Figures {
  /// A whole number with separators of thousands: `1,234,567`.
  package static func grouped(_ number: some BinaryInteger) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A size: `512 B`, `1.5 KiB`, `12 MiB`; one decimal below ten, rounded to the nearest.
  package static func bytes(_ count: Int64) -> String {
    precondition(count >= 0, "a size is not negative")
    var unit: Int64 = 1
    for name in ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] {
      let whole = rounded(count, unit)
      if whole < 1_024 || name == "PiB" {
        let tenths = rounded(count, unit, times: 10)
        return unit > 1 && tenths < 100 ? "\(decimal(tenths)) \(name)" : "\(grouped(whole)) \(name)"
      }
      unit *= 1_024
    }
    return grouped(count)
  }

  /// A length of time: `850 ms`, `3.2 s`, `42 s`, `3 min 05 s`, `2 h 03 min`, `4 d 01 h`.
  package static func duration(nanoseconds: Int64) -> String {
    precondition(nanoseconds >= 0, "a length of time is not negative")
    let milliseconds = rounded(nanoseconds, 1_000_000)
    if milliseconds < 1_000 { return "\(milliseconds) ms" }
    let tenths = rounded(nanoseconds, 100_000_000)
    if tenths < 100 { return "\(decimal(tenths)) s" }
    let seconds = rounded(nanoseconds, 1_000_000_000)
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3_600 { return "\(seconds / 60) min \(twoDigits(seconds % 60)) s" }
    let minutes = seconds / 60
    if minutes < 1_440 { return "\(minutes / 60) h \(twoDigits(minutes % 60)) min" }
    return "\(grouped(minutes / 1_440)) d \(twoDigits(minutes / 60 % 24)) h"
  }

  /// A share in whole percent, cut and not rounded, so that 100 % means all; `–` of nothing.
  package static func percent(_ part: Int64, of whole: Int64) -> String {
    precondition(part >= 0 && whole >= 0, "shares are of counts")
    guard whole > 0 else { return "–" }
    return "\(scaled(part, by: 100, over: whole)) %"
  }

  /// A speed in whole things a second: `12,345/s`; `–` when no time has passed.
  package static func rate(_ count: Int64, nanoseconds: Int64) -> String {
    guard count >= 0, nanoseconds > 0 else { return "–" }
    return "\(grouped(scaled(count, by: 1_000_000_000, over: nanoseconds)))/s"
  }

  /// `value × factor ÷ divisor` of positive numbers, cut; the largest number where it is too large.
  static func scaled(_ value: Int64, by factor: Int64, over divisor: Int64) -> Int64 {
    let product = value.magnitude.multipliedFullWidth(by: factor.magnitude)
    guard product.high < divisor.magnitude else { return .max }
    return Int64(clamping: divisor.magnitude.dividingFullWidth(product).quotient)
  }

  private static func rounded(_ value: Int64, _ unit: Int64, times factor: Int64 = 1) -> Int64 {
    let whole = value / unit * factor
    return whole + (value % unit * factor + unit / 2) / unit
  }

  private static func decimal(_ tenths: Int64) -> String { "\(tenths / 10).\(tenths % 10)" }

  private static func twoDigits(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
