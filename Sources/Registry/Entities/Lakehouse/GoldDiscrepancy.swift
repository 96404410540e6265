package import Tables

extension Registry {
  /// The publisher's counts against the vendors'.
  package static let goldDiscrepancy = Table(
    "gold_discrepancy", .layer,
    "How far a vendor's counts of a line item are from the publisher's.",
    columns: [
      .integer("line_item_id", "The line item.", .range(1, nil)),
      .choice("vendor", ThirdPartyVendor.self, "Who counted."),
      .timestamp("as_of", "The instant for which the row holds."),
      .integer("campaign_id", "The campaign of the line item.", .range(1, nil)),
      .count("days", "UTC dates that both counted."),
      .count("impressions", "Impressions by the publisher on those dates."),
      .count("third_party_impressions", "Impressions by the vendor."),
      .integer("difference", "The vendor's impressions minus the publisher's."),
      .real(
        "discrepancy_pct",
        "The difference in percent of the publisher's impressions; 0 where none.",
        .realRange(-100, 1e12), unit: "%"),
      .count("viewable_impressions", "Viewable impressions by the publisher on those dates."),
      .count("third_party_viewable_impressions", "Viewable impressions by the vendor."),
      .count("invalid_impressions", "Invalid impressions by the publisher on those dates."),
      .count("third_party_invalid_impressions", "Invalid impressions by the vendor."),
      .choice("band", DiscrepancyBand.self, "How far apart the counts are."),
    ],
    primaryKey: ["line_item_id", "vendor"],
    checks: [
      .atMost("viewable_impressions", "impressions"),
      .atMost("third_party_viewable_impressions", "third_party_impressions"),
      Check(
        "difference", "the difference is the vendor's count minus the publisher's",
        .equal("difference", "third_party_impressions" - "impressions"),
        breaking: ["difference": 5, "third_party_impressions": 7, "impressions": 3]),
    ],
    example: ["difference": 0])
}
