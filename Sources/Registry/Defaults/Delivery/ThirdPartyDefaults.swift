extension Defaults {
  /// How vendors' counts differ from the publisher's.
  static let thirdParty: [Default] = [
    vendorBiasSigma, vendorNoiseSigma, adServerShare, vendorInvalidFactor.entry,
  ]

  /// Spread of a vendor's lasting bias on a campaign.
  package static let vendorBiasSigma = Default(
    "vendor_bias_sigma", [0.059],
    "Spread of a vendor's lasting bias on a campaign.",
    source: "median 4 %, 9 % of lines beyond 10 % (domain 4.3; simulation model, section 7)")

  /// Spread of a vendor's daily deviation from its bias.
  package static let vendorNoiseSigma = Default(
    "vendor_noise_sigma", [0.012],
    "Spread of a vendor's daily deviation from its bias.",
    source: "estimate (domain 4.3)")

  /// Share of line items that an ad server counts beside the measuring vendor.
  package static let adServerShare = Default(
    "ad_server_share", [0.5],
    "Share of line items that an ad server counts beside the measuring vendor.",
    source: "CM360 and Innovid verify impressions (domain 5.1), estimate")

  /// Invalid impressions that a vendor finds, against the publisher's.
  package static let vendorInvalidFactor = DefaultByChoice<ThirdPartyVendor>(
    "vendor_invalid_factor",
    [
      .integralAdScience: 1.1, .doubleVerify: 1.15, .campaignManager360: 0.6, .innovid: 0.5,
    ],
    "Invalid impressions that a vendor finds, against the publisher's.",
    source: "estimate; ad servers filter general invalid traffic alone (domain 1.5)")
}
