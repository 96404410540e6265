extension FieldTable {
  /// A change of a campaign that is set up field by field.
  static let tikTokCampaignUpdate = FieldTable(
    "/campaign/update/",
    .required("advertiser_id campaign_id", .identifier),
    .optional("budget", tikTokMoney),
    .optional("campaign_name", .text(1...512, .wide)),
    .optional("po_number", .anyText),
    .optional("special_industries", tikTokIndustries))

  /// A change of an ad group: what is named of its fields, the budget's kind and parents aside.
  static func tikTokGroupUpdate(_ table: FieldTable) -> FieldTable {
    table.removing([
      "campaign_id", "request_id", "promotion_type", "billing_event", "optimization_goal",
      "budget_mode", "placements", "placement_type", "operation_status",
    ]).update(requiring: ["advertiser_id"]).adding(.required("adgroup_id", .identifier))
      .named(table.name.replacing("create", with: "update"))
  }

  /// A change of whether objects run.
  static func tikTokStatus(_ call: String, _ list: String) -> FieldTable {
    FieldTable(
      "/\(call)/status/update/",
      .required("advertiser_id", .identifier),
      .required(list, .list(.identifier, 1...20)),
      .required("operation_status", .words("DELETE DISABLE ENABLE")))
  }
}
