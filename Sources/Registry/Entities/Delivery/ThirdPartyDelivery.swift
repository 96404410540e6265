package import Tables

extension Registry {
  /// A day's delivery as a vendor counted it.
  package static let thirdPartyDelivery = Table(
    "third_party_delivery", .fact,
    "What a vendor counted of a line item on one UTC date; it never agrees exactly.",
    columns: [
      .reference(
        "line_item_id", to: "line_items", "The line item that delivered.", onDelete: .cascade),
      .date("date", "The date in UTC."),
      .choice("vendor", ThirdPartyVendor.self, "Who counted."),
      .count("impressions", "Impressions that the vendor counted."),
      .count("viewable_impressions", "Impressions that the vendor found viewable."),
      .count("invalid_impressions", "Impressions that the vendor found invalid."),
    ],
    primaryKey: ["line_item_id", "date", "vendor"],
    checks: [
      .atMost("viewable_impressions", "impressions"),
      .atMost("invalid_impressions", "impressions"),
    ])
}
