extension FieldTable {
  /// What an automated ad group of TikTok may and must say.
  static let tikTokSmartGroup = FieldTable(
    "/smart_plus/adgroup/create/",
    .required("advertiser_id campaign_id request_id", .identifier),
    .required("adgroup_name", .text(1...512, .wide)),
    .required("billing_event", tikTokBilling),
    .required("optimization_goal", tikTokGoal),
    .required("promotion_type", tikTokPromotion),
    .required("schedule_start_time", .instant(.spaced)),
    .required("schedule_type", tikTokSchedule),
    .required("targeting_spec", .object(tikTokTargeting)),
    .optional("schedule_end_time", .instant(.spaced)),
    .optional("app_id catalog_id catalog_authorized_bc_id custom_conversion_id", .identifier),
    .optional("identity_authorized_bc_id message_event_set_id pixel_id", .identifier),
    .optional("bid_price budget conversion_bid_price deep_cpabid min_budget roas_bid", tikTokMoney),
    .optional("bid_type", tikTokBidType),
    .optional("budget_mode", tikTokBudgetMode),
    .optional(
      "click_attribution_window engaged_view_attribution_window view_attribution_window",
      .words("FOURTEEN_DAYS OFF ONE_DAY SEVEN_DAYS TWENTY_EIGHT_DAYS UNSET")),
    .optional("comment_disabled share_disabled video_download_disabled", .boolean),
    .optional("suggestion_audience_enabled", .boolean),
    .optional("dayparting", .text(0...336, .characters)),
    .optional("deep_bid_type", tikTokDeepBid),
    .optional("deep_funnel_optimization_event optimization_event", tikTokEvent),
    .optional("identity_id messaging_app_account_id open_api_partner", .text(255)),
    .optional("identity_type", .words("BC_AUTH_TT TT_USER")),
    .optional("operation_status", .words("DISABLE ENABLE")),
    .optional("placement_type", tikTokPlacementType),
    .optional("placements", .list(tikTokPlacement, 1...3)),
    .optional("product_source", .words("CATALOG SHOWCASE STORE UNSET")),
    .optional("promotion_target_type", .words("EXTERNAL_WEBSITE INSTANT_PAGE UNSET")),
    .optional("promotion_website_type", .words("TIKTOK_NATIVE_PAGE UNSET")),
    .optional("targeting_optimization_mode", .words("AUTOMATIC MANUAL")),
    .optional("attribution_event_count", .words("EVERY ONCE UNSET")),
    .optional("vbo_window", .words("SEVEN_DAYS ZERO_DAY")),
    .optional("phone_info", .map))

  static let tikTokMoney = FieldType.number(least: 0)

  static let tikTokBilling = FieldType.words("CPA CPC CPM CPV GD OCPM")

  static let tikTokSchedule = FieldType.words("SCHEDULE_FROM_NOW SCHEDULE_START_END")

  static let tikTokDeepBid = FieldType.words(
    "AEO DEFAULT MIN PACING VO_HIGHEST_VALUE VO_MIN VO_MIN_ROAS")

  static let tikTokPlacementType = FieldType.words(
    "PLACEMENT_TYPE_AUTOMATIC PLACEMENT_TYPE_NORMAL")

  static let tikTokPlacement = FieldType.words(
    "PLACEMENT_GLOBAL_APP_BUNDLE PLACEMENT_PANGLE PLACEMENT_TIKTOK")

  static let tikTokPromotion = FieldType.words(
    "AEO_APK APP_ANDROID APP_IOS LEAD_GENERATION LEAD_GEN_CLICK_TO_CALL "
      + "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE "
      + "LIVE_SHOPPING MINI_APP PRODUCT_SHOPPING TIKTOK_SHOP VIDEO_SHOPPING WEBSITE "
      + "WEBSITE_OR_DISPLAY")

  /// An ad group of TikTok that is set up field by field.
  static let tikTokGroup = FieldTable(
    "/adgroup/create/",
    .required("advertiser_id campaign_id", .identifier),
    .required("adgroup_name", .text(1...512, .wide)),
    .required("billing_event", tikTokBilling),
    .required("budget", tikTokMoney),
    .required("budget_mode", tikTokBudgetMode),
    .required("optimization_goal", tikTokGoal),
    .required("pacing", .words("PACING_MODE_FAST PACING_MODE_SMOOTH")),
    .required("schedule_start_time", .instant(.spaced)),
    .required("schedule_type", tikTokSchedule),
    .optional("schedule_end_time", .instant(.spaced)),
    .optional("request_id app_id catalog_id pixel_id", .identifier),
    .optional("bid_price conversion_bid_price deep_cpa_bid roas_bid", tikTokMoney),
    .optional("frequency frequency_schedule", .number(least: 1)),
    .optional("bid_type", tikTokBidType),
    .optional("bid_display_mode", .words("CPV CPMV")),
    .optional("brand_safety_type", tikTokSafety),
    .optional("dayparting", .text(0...336, .characters)),
    .optional("operation_status", .words("DISABLE ENABLE")),
    .optional("optimization_event", tikTokEvent),
    .optional("placement_type", tikTokPlacementType),
    .optional("placements", .list(tikTokPlacement, 1...3)),
    .optional("promotion_type", tikTokPromotion),
    .optional(
      "comment_disabled share_disabled video_download_disabled search_result_enabled "
        + "skip_learning_phase smart_audience_enabled smart_interest_behavior_enabled "
        + "automated_keywords_enabled is_hfss", .boolean),
    .optional(
      "identity_id identity_type product_source promotion_target_type promotion_website_type "
        + "creative_material_mode brand_safety_partner statistic_type vbo_window", .text(255)),
    .optional("age_groups", .list(tikTokAge, 0...6)),
    .optional("gender", tikTokGender),
    .optional("household_income", .list(tikTokIncome, 0...4)),
    .optional("operating_systems", .list(.words("ANDROID IOS"), 0...1)),
    .optional("spending_power", .words("ALL HIGH")),
    .optional("languages isp_ids", .list(.text(64))),
    .optional(
      "location_ids zipcode_ids interest_category_ids interest_keyword_ids audience_ids "
        + "excluded_audience_ids carrier_ids device_model_ids contextual_tag_ids "
        + "category_exclusion_ids", .list(.identifier)))

  static let tikTokSafety = FieldType.words(
    "NO_BRAND_SAFETY STANDARD_INVENTORY LIMITED_INVENTORY THIRD_PARTY")
}
