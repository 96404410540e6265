extension FieldTable {
  /// What an ad set of Meta may and must say.
  static let metaAdSet = FieldTable(
    "POST adsets",
    .required("name", .text(400)),
    .required("campaign_id", .identifier),
    .optional("status", metaStatus),
    .required(
      "billing_event",
      .words(
        "IMPRESSIONS LINK_CLICKS THRUPLAY CLICKS APP_INSTALLS PAGE_LIKES POST_ENGAGEMENT PURCHASE "
          + "OFFER_CLAIMS LISTING_INTERACTION NONE")),
    .required("optimization_goal", metaGoal),
    .required("targeting", .object(metaTargeting)),
    .optional("bid_strategy", metaBidStrategy),
    .optional("bid_amount", .integer(1...Int64.max)),
    .optional("daily_budget lifetime_budget", .integer(1...Int64.max)),
    .optional("start_time end_time time_start time_stop", .instant(.offset)),
    .optional("pacing_type", .list(.words("standard day_parting no_pacing"), 0...2)),
    .optional("adset_schedule", .list(.object(metaSchedule), 0...168)),
    .optional("frequency_control_specs", .list(.object(metaFrequency), 0...1)),
    .optional("promoted_object", .object(metaPromotedObject)),
    .optional("dsa_beneficiary dsa_payor", .text(512)),
    .optional("destination_type", metaDestination),
    .optional("execution_options", .list(metaExecution)),
    .optional(
      "daily_imps daily_min_spend_target daily_spend_cap existing_customer_budget_percentage "
        + "lifetime_imps lifetime_min_spend_target lifetime_spend_cap line_number "
        + "max_budget_spend_percentage min_budget_spend_percentage "
        + "multi_event_conversion_attribution_window_seconds", .count),
    .optional(
      "automatic_manual_state budget_source creative_sequence_repetition_pattern "
        + "full_funnel_exploration_mode multi_optimization_goal_weight optimization_sub_event "
        + "tune_for_category", .text(64)),
    .optional(
      "budget_split_set_id date_format rb_prediction_id rf_prediction_id source_adset_id "
        + "topline_id value_rule_set_id", .text(64)),
    .optional(
      "is_ba_skip_delayed_eligible is_budget_schedule_enabled is_dynamic_creative "
        + "is_incremental_attribution_enabled is_sac_cfca_terms_certified value_rules_applied",
      .boolean),
    .optional("adlabels attribution_spec budget_schedule_specs", .list(.map)),
    .optional("creative_sequence", .list(.text(64))),
    .optional(
      "bid_adjustments bid_constraints campaign_attribution campaign_spec placement_soft_opt_out "
        + "regional_regulation_identities trending_topics_spec", .map))

  static let metaGoal = FieldType.words(
    "ADVERTISER_SILOED_VALUE AD_RECALL_LIFT APP_INSTALLS APP_INSTALLS_AND_OFFSITE_CONVERSIONS "
      + "AUTOMATIC_OBJECTIVE CONVERSATIONS DERIVED_EVENTS ENGAGED_PAGE_VIEWS ENGAGED_USERS "
      + "EVENT_RESPONSES IMPRESSIONS IN_APP_VALUE LANDING_PAGE_VIEWS LEAD_GENERATION LINK_CLICKS "
      + "MEANINGFUL_CALL_ATTEMPT MESSAGING_APPOINTMENT_CONVERSION MESSAGING_PURCHASE_CONVERSION "
      + "NONE OFFSITE_CONVERSIONS PAGE_LIKES POST_ENGAGEMENT PROFILE_AND_PAGE_ENGAGEMENT "
      + "PROFILE_VISIT QUALITY_CALL QUALITY_LEAD REACH REMINDERS_SET SUBSCRIBERS THRUPLAY VALUE "
      + "VISIT_INSTAGRAM_PROFILE")

  static let metaDestination = FieldType.words(
    "APP APPLINKS_AUTOMATIC FACEBOOK FACEBOOK_LIVE FACEBOOK_PAGE IMAGINE INSTAGRAM_DIRECT "
      + "INSTAGRAM_LIVE INSTAGRAM_PROFILE INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE MESSENGER ON_AD "
      + "ON_EVENT ON_PAGE ON_POST ON_VIDEO SHOP_AUTOMATIC WEBSITE WHATSAPP")

  static let metaSchedule = FieldTable(
    "adset_schedule",
    .required("start_minute end_minute", .integer(0...1_440)),
    .required("days", .list(.integer(0...6), 1...7)),
    .optional("timezone_type", .words("USER ADVERTISER")))

  static let metaFrequency = FieldTable(
    "frequency_control_specs",
    .required("event", .words("IMPRESSIONS VIDEO_VIEWS VIDEO_VIEWS_2S VIDEO_VIEWS_15S")),
    .required("interval_days max_frequency", .integer(1...90)))
}
