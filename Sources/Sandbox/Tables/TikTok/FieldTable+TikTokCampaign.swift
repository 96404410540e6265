extension FieldTable {
  /// What an automated campaign of TikTok may and must say.
  static let tikTokSmartCampaign = FieldTable(
    "/smart_plus/campaign/create/",
    .required("advertiser_id request_id", .identifier),
    .required("campaign_name", .text(1...512, .wide)),
    .required("objective_type", .words("APP_PROMOTION LEAD_GENERATION WEB_CONVERSIONS")),
    .optional("app_id", .identifier),
    .optional("app_promotion_type", .words("APP_INSTALL")),
    .optional("bid_align_type", .words("SAN SKAN UNSET")),
    .optional("budget", .number(least: 0)),
    .optional("budget_mode", .words("BUDGET_MODE_DYNAMIC_DAILY_BUDGET BUDGET_MODE_TOTAL")),
    .optional(
      "budget_optimize_on catalog_enabled disable_skan_campaign is_advanced_dedicated_campaign "
        + "is_promotional_campaign", .boolean),
    .optional("campaign_app_profile_page_state", .words("OFF ON")),
    .optional("campaign_type", .words("IOS14_CAMPAIGN REGULAR_CAMPAIGN")),
    .optional("catalog_type", .words("ECOMMERCE MINI_SERIES TRAVEL_ENTERTAINMENT")),
    .optional("operation_status", .words("DISABLE ENABLE FROZEN")),
    .optional("open_api_partner po_number", .anyText),
    .optional(
      "postback_window_mode",
      .words("POSTBACK_WINDOW_MODE1 POSTBACK_WINDOW_MODE2 POSTBACK_WINDOW_MODE3")),
    .optional("sales_destination", .words("WEBSITE")),
    .optional("special_industries", tikTokIndustries))

  /// What a campaign that is set up field by field may and must say.
  static let tikTokCampaign = FieldTable(
    "/campaign/create/",
    .required("advertiser_id", .identifier),
    .required("campaign_name", .text(1...512, .wide)),
    .required(
      "objective_type",
      .words(
        "REACH TRAFFIC VIDEO_VIEWS LEAD_GENERATION ENGAGEMENT APP_PROMOTION WEB_CONVERSIONS "
          + "PRODUCT_SALES APP_INSTALL CONVERSIONS CATALOG_SALES SHOP BRAND_AD EST_AD RF_REACH "
          + "RF_TRAFFIC RF_VIDEO_VIEW RF_ENGAGEMENT RF_APP_INSTALL TOPVIEW_REACH SS_HTC_AD "
          + "NONE_TYPE")),
    .optional("request_id", .identifier),
    .optional("app_id rta_id", .identifier),
    .optional("budget roas_bid", .number(least: 0)),
    .optional("budget_mode", tikTokBudgetMode),
    .optional(
      "budget_optimize_on catalog_enabled disable_skan_campaign is_advanced_dedicated_campaign "
        + "is_search_campaign rta_bid_enabled rta_product_selection_enabled", .boolean),
    .optional("bid_type", tikTokBidType),
    .optional("campaign_type", .words("IOS14_CAMPAIGN REGULAR_CAMPAIGN")),
    .optional("operation_status", .words("DISABLE ENABLE")),
    .optional("optimization_goal", tikTokGoal),
    .optional("sales_destination", .words("WEBSITE APP TIKTOK_SHOP")),
    .optional("special_industries", tikTokIndustries),
    .optional(
      "app_promotion_type campaign_app_profile_page_state campaign_product_source deep_bid_type "
        + "internal_channel plugin_partner po_number postback_window_mode rf_campaign_type "
        + "virtual_objective_type", .anyText))

  static let tikTokIndustries = FieldType.list(.words("CREDIT EMPLOYMENT HOUSING"), 0...3)

  static let tikTokBudgetMode = FieldType.words(
    "BUDGET_MODE_DAY BUDGET_MODE_DYNAMIC_DAILY_BUDGET BUDGET_MODE_INFINITE BUDGET_MODE_TOTAL")

  static let tikTokBidType = FieldType.words(
    "BID_TYPE_CUSTOM BID_TYPE_MAX_CONVERSION BID_TYPE_NO_BID")

  static let tikTokGoal = FieldType.words(
    "ANCHOR_CLICK ANCHOR_CLICK_PURCHASE AUTOMATED_VALUE CLICK CONVERSATION CONVERSION_LEADS "
      + "CONVERT DESTINATION_VISIT ENGAGED_VIEW ENGAGED_VIEW_FIFTEEM FOLLOWERS INSTALL "
      + "IN_APP_EVENT LEAD_GENERATION MESSAGE MT_LIVE_FOLLOW MT_LIVE_ROOM MT_LIVE_SHOPPING "
      + "PAGE_VISIT POST_ENGAGEMNT PREFERRED_LEAD PRODUCT_CLICK_IN_LIVE PROFILE_VIEWS REACH SHOW "
      + "TRAFFIC_LANDING_PAGE_VIEW VALUE VIDEO_VIEW")
}
