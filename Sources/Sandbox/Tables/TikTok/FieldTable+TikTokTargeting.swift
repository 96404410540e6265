extension FieldTable {
  /// Whom an automated ad group of TikTok reaches.
  static let tikTokTargeting = FieldTable(
    "targeting_spec",
    .optional("age_groups", .list(tikTokAge, 0...6)),
    .optional("app_targeting_type", .words("PROSPECT RETARGETING")),
    .optional("gender", tikTokGender),
    .optional("household_income", .list(tikTokIncome, 0...4)),
    .optional("operating_systems", .list(.words("ANDROID IOS"), 0...2)),
    .optional("network_types", .list(.words("2G 3G 4G 5G WIFI"), 0...5)),
    .optional("spending_power", .words("ALL HIGH")),
    .optional("spc_audience_age", .words("OVER_EIGHTEEN OVER_TWENTY_FIVE")),
    .optional("languages isp_ids", .list(.text(64))),
    .optional("min_android_version min_ios_version", .text(16)),
    .optional("smart_audience_enabled smart_interest_behavior_enabled", .boolean),
    .optional("device_price_ranges", .list(.count)),
    .optional("saved_audience_id", .identifier),
    .optional(
      "location_ids zipcode_ids interest_category_ids interest_keyword_ids audience_ids "
        + "excluded_audience_ids carrier_ids device_model_ids blocked_pangle_app_ids "
        + "excluded_pangle_audience_package_ids included_pangle_audience_package_ids "
        + "purchase_intention_keyword_ids", .list(.identifier)),
    .optional("actions", .list(.map)))

  static let tikTokAge = FieldType.words(
    "AGE_13_17 AGE_18_24 AGE_25_34 AGE_35_44 AGE_45_54 AGE_55_100")

  static let tikTokGender = FieldType.words("GENDER_FEMALE GENDER_MALE GENDER_UNLIMITED")

  static let tikTokIncome = FieldType.words("TOP5 TOP10 TOP10_25 TOP25_50")
}
