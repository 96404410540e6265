extension FieldTable {
  /// What a campaign of Meta may and must say.
  static let metaCampaign = FieldTable(
    "POST campaigns",
    .required("name", .text(400)),
    .required(
      "objective",
      .words(
        "OUTCOME_AWARENESS OUTCOME_TRAFFIC OUTCOME_ENGAGEMENT OUTCOME_LEADS OUTCOME_SALES "
          + "OUTCOME_APP_PROMOTION")),
    .required("status", metaStatus),
    .required(
      "special_ad_categories",
      .list(
        .words(
          "NONE CREDIT EMPLOYMENT FINANCIAL_PRODUCTS_SERVICES HOUSING ISSUES_ELECTIONS_POLITICS "
            + "ONLINE_GAMBLING_AND_GAMING"), 0...6)),
    .optional("special_ad_category_country", .list(.text(2...2, .characters), 0...252)),
    .optional("buying_type source_campaign_id topline_id", .text(64)),
    .optional("bid_strategy", metaBidStrategy),
    .optional("daily_budget lifetime_budget spend_cap", .integer(1...Int64.max)),
    .optional(
      "is_adset_budget_sharing_enabled is_budget_schedule_enabled is_direct_send_campaign "
        + "is_message_campaign is_skadnetwork_attribution", .boolean),
    .optional("adlabels budget_schedule_specs iterative_split_test_configs", .list(.map)),
    .optional("execution_options", .list(metaExecution)),
    .optional("pacing_type", .list(.words("standard day_parting no_pacing"))),
    .optional("promoted_object", .object(metaPromotedObject)),
    .optional("smart_promotion_type", .text(64)),
    .optional("start_time stop_time", .instant(.offset)))

  static let metaStatus = FieldType.words("ACTIVE PAUSED DELETED ARCHIVED")

  static let metaBidStrategy = FieldType.words(
    "LOWEST_COST_WITHOUT_CAP LOWEST_COST_WITH_BID_CAP COST_CAP LOWEST_COST_WITH_MIN_ROAS")

  static let metaExecution = FieldType.words(
    "validate_only synchronous_ad_review include_recommendations")

  static let metaPromotedObject = FieldTable(
    "promoted_object",
    .optional("pixel_id", .identifier),
    .optional("custom_event_type", .text(64)))
}
