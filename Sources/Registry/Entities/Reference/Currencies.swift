package import Tables

extension Registry {
  /// Currencies, and the fixed rates at which limits are converted.
  package static let currencies = Table(
    "currencies", .reference, "A currency in which advertisers are billed.",
    columns: [
      .id(),
      .text("code", "Three letters of ISO 4217.", .pattern("[A-Z]{3}")),
      .integer(
        "minor_digits", "Decimal digits of the smallest amount that can be paid.", .range(0, 4)),
      .money(
        "usd_rate_micros",
        "Millionths of a US dollar that one unit is worth: a fixed rate, to convert limits.",
        .range(1, nil)),
    ] + Column.stamps,
    unique: [["code"]])
}
