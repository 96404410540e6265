extension FieldTable {
  /// What a campaign of Display & Video 360 may and must say.
  static let videoCampaign = FieldTable(
    "Campaign",
    .required("displayName", .text(1...240, .bytes)),
    .required(
      "entityStatus",
      .words("ENTITY_STATUS_ACTIVE ENTITY_STATUS_PAUSED ENTITY_STATUS_ARCHIVED")),
    .required("campaignGoal", .object(videoGoal)),
    .required("campaignFlight", .object(videoFlight)),
    .required("frequencyCap", .object(videoCap)),
    .optional("campaignBudgets", .list(.map)))

  static let videoGoal = FieldTable(
    "CampaignGoal",
    .required(
      "campaignGoalType",
      .words(
        "CAMPAIGN_GOAL_TYPE_APP_INSTALL CAMPAIGN_GOAL_TYPE_BRAND_AWARENESS "
          + "CAMPAIGN_GOAL_TYPE_OFFLINE_ACTION CAMPAIGN_GOAL_TYPE_ONLINE_ACTION")),
    .required("performanceGoal", .object(videoPerformance)))

  static let videoPerformance = FieldTable(
    "PerformanceGoal",
    .required("performanceGoalType", videoPerformanceGoal),
    .optional(
      "performanceGoalAmountMicros performanceGoalPercentageMicros", .numeral(0...Int64.max)),
    .optional("performanceGoalString", .text(0...100, .characters)))

  static let videoFlight = FieldTable(
    "CampaignFlight",
    .required("plannedDates", .object(videoDates)),
    .optional("plannedSpendAmountMicros", .numeral(0...Int64.max)))

  static let videoDates = FieldTable(
    "DateRange", .required("startDate endDate", .object(videoDate)))

  static let videoDate = FieldTable(
    "Date",
    .required("year", .integer(2_000...2_036)),
    .required("month", .integer(1...12)),
    .required("day", .integer(1...31)))

  static let videoCap = FieldTable(
    "FrequencyCap",
    .optional("unlimited", .boolean),
    .optional("maxImpressions maxViews", .integer(1...2_147_483_647)),
    .optional("timeUnitCount", .integer(1...59)),
    .optional(
      "timeUnit",
      .words(
        "TIME_UNIT_LIFETIME TIME_UNIT_MONTHS TIME_UNIT_WEEKS TIME_UNIT_DAYS TIME_UNIT_HOURS "
          + "TIME_UNIT_MINUTES")))

  static let videoIntegration = FieldTable(
    "IntegrationDetails",
    .optional("integrationCode", .text(0...500, .characters)),
    .optional("details", .text(0...1_000, .characters)))

  static let videoPacing = FieldTable(
    "Pacing",
    .required("pacingPeriod", .words("PACING_PERIOD_DAILY PACING_PERIOD_FLIGHT")),
    .required("pacingType", .words("PACING_TYPE_AHEAD PACING_TYPE_ASAP PACING_TYPE_EVEN")),
    .optional("dailyMaxImpressions dailyMaxMicros", .numeral(1...Int64.max)))
}
