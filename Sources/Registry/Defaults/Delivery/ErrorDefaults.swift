extension Defaults {
  /// How ads fail to be shown, and with which codes.
  static let errors: [Default] = [
    vastErrorRateMedian, vastErrorRateSigma, timeoutShare, vastMixTelevision, vastMixWeb,
    transcodingHours, transcodingShare,
  ]

  /// Median share of auctions won that end in a VAST error.
  package static let vastErrorRateMedian = Default(
    "vast_error_rate_median", [0.012],
    "Median share of auctions won that end in a VAST error.",
    source: "healthy rates .8 to 3 % of wins (domain 1.6)")

  /// Spread of that share between line items, of its logarithm.
  package static let vastErrorRateSigma = Default(
    "vast_error_rate_sigma", [0.35],
    "Spread of that share between line items, of its logarithm.",
    source: "healthy rates .8 to 3 % of wins (domain 1.6)")

  /// Share of requests without an answer that ended in a timeout.
  package static let timeoutShare = Default(
    "timeout_share", [0.4],
    "Share of requests without an answer that ended in a timeout.",
    source: "timeouts 1 to 4 % of requests (domain 1.6), estimate")

  /// Codes of failures on televisions and consoles, as weights.
  package static let vastMixTelevision = Default(
    "vast_mix_television",
    [
      26, 16, 14, 10, 7, 6, 4, 4, 3, 1.5, 0.5, 0.5, 2, 2, 1, 0.5, 0.4, 0.4, 0.2, 0.5, 0.5,
    ],
    labels: [
      "303", "301", "402", "405", "400", "403", "401", "900", "304", "407", "406", "411", "302",
      "101", "100", "200", "201", "202", "203", "102", "901",
    ],
    "Codes of failures on televisions and consoles, as weights.",
    source: "estimate; no distribution is published (domain 1.7)")

  /// Codes of failures on phones, tablets and computers, as weights.
  package static let vastMixWeb = Default(
    "vast_mix_web",
    [
      26, 16, 10.5, 7.5, 7, 6, 4, 6, 3, 1.5, 0.5, 0.5, 2, 2, 1, 0.5, 0.4, 0.4, 0.2, 0.5, 4.5,
    ],
    labels: [
      "303", "301", "402", "405", "400", "403", "401", "900", "304", "407", "406", "411", "302",
      "101", "100", "200", "201", "202", "203", "102", "901",
    ],
    "Codes of failures on phones, tablets and computers, as weights.",
    source: "estimate: six points from 402 and 405 to 900 and 901 (domain 1.7)")

  /// Hours in which a new creative is still being transcoded.
  package static let transcodingHours = Default(
    "transcoding_hours", [6], unit: "h",
    "Hours in which a new creative is still being transcoded.",
    source: "domain 1.7")

  /// Share of failures with code 407 in those hours.
  package static let transcodingShare = Default(
    "transcoding_share", [0.6],
    "Share of failures with code 407 in those hours.",
    source: "estimate: 407 dominates (domain 1.7)")
}
