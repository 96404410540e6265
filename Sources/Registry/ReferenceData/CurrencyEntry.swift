import Tables

/// A currency, with the fixed rate at which limits are converted.
///
/// `usdRateMicros` says how many millionths of a US dollar one unit is worth: an amount of the
/// currency in millionths, times the rate, divided by a million, is the amount in millionths of a
/// dollar. The rates are rounded figures of no particular day; they convert limits and never settle
/// an invoice.
struct CurrencyEntry: ReferenceEntry {
  let code: String
  let minorDigits: Int64
  let usdRateMicros: Int64

  init(_ code: String, _ minorDigits: Int64, usdRateMicros: Int64) {
    self.code = code
    self.minorDigits = minorDigits
    self.usdRateMicros = usdRateMicros
  }

  static var table: Table { Registry.currencies }

  var key: String { code }

  var values: KeyValuePairs<String, Value> {
    [
      "code": .text(code), "minor_digits": .integer(minorDigits),
      "usd_rate_micros": .integer(usdRateMicros),
    ]
  }

  /// The currencies of the markets and, with its three minor digits, that of Kuwait (ISO 4217).
  static let all: [CurrencyEntry] = [
    .init("USD", 2, usdRateMicros: 1_000_000),
    .init("EUR", 2, usdRateMicros: 1_080_000),
    .init("GBP", 2, usdRateMicros: 1_270_000),
    .init("CAD", 2, usdRateMicros: 730_000),
    .init("AUD", 2, usdRateMicros: 660_000),
    .init("BRL", 2, usdRateMicros: 180_000),
    .init("JPY", 0, usdRateMicros: 6_700),
    .init("KRW", 0, usdRateMicros: 730),
    .init("MXN", 2, usdRateMicros: 54_000),
    .init("ARS", 2, usdRateMicros: 1_000),
    .init("COP", 2, usdRateMicros: 240),
    .init("CLP", 0, usdRateMicros: 1_050),
    .init("PEN", 2, usdRateMicros: 268_000),
    .init("CHF", 2, usdRateMicros: 1_130_000),
    .init("SEK", 2, usdRateMicros: 95_000),
    .init("NOK", 2, usdRateMicros: 92_000),
    .init("DKK", 2, usdRateMicros: 145_000),
    .init("PLN", 2, usdRateMicros: 252_000),
    .init("TRY", 2, usdRateMicros: 29_000),
    .init("AED", 2, usdRateMicros: 272_300),
    .init("ZAR", 2, usdRateMicros: 54_500),
    .init("INR", 2, usdRateMicros: 11_900),
    .init("SGD", 2, usdRateMicros: 745_000),
    .init("IDR", 2, usdRateMicros: 62),
    .init("PHP", 2, usdRateMicros: 17_300),
    .init("THB", 2, usdRateMicros: 28_500),
    .init("NZD", 2, usdRateMicros: 600_000),
    .init("HKD", 2, usdRateMicros: 128_000),
    .init("TWD", 2, usdRateMicros: 31_000),
    .init("KWD", 3, usdRateMicros: 3_250_000),
  ]
}
