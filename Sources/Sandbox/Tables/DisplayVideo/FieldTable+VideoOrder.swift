extension FieldTable {
  /// What an insertion order of Display & Video 360 may and must say.
  static let videoOrder = FieldTable(
    "InsertionOrder",
    .required("campaignId", .identifier),
    .required("displayName", .text(1...240, .bytes)),
    .required("entityStatus", videoStatus),
    .required("kpi", .object(videoKpiTable)),
    .required("pacing", .object(videoPacing)),
    .required("budget", .object(videoOrderBudget)),
    .required("frequencyCap", .object(videoCap)),
    .required(
      "optimizationObjective", .words("CONVERSION CLICK BRAND_AWARENESS CUSTOM NO_OBJECTIVE")),
    .optional("insertionOrderType", .words("RTB OVER_THE_TOP")),
    .optional("integrationDetails", .object(videoIntegration)),
    .optional("bidStrategy", .object(videoBid)),
    .optional("partnerCosts", .list(.map)))

  static let videoStatus = FieldType.words(
    "ENTITY_STATUS_ACTIVE ENTITY_STATUS_ARCHIVED ENTITY_STATUS_DRAFT ENTITY_STATUS_PAUSED "
      + "ENTITY_STATUS_SCHEDULED_FOR_DELETION")

  static let videoKpiTable = FieldTable(
    "Kpi",
    .required("kpiType", videoKpi),
    .optional("kpiAmountMicros kpiPercentageMicros kpiAlgorithmId", .numeral(0...Int64.max)),
    .optional("kpiString", .text(0...100, .characters)))

  static let videoOrderBudget = FieldTable(
    "InsertionOrderBudget",
    .required("budgetUnit", .words("BUDGET_UNIT_CURRENCY BUDGET_UNIT_IMPRESSIONS")),
    .required("budgetSegments", .list(.object(videoSegment), 1...1_000)),
    .optional(
      "automationType",
      .words(
        "INSERTION_ORDER_AUTOMATION_TYPE_BUDGET INSERTION_ORDER_AUTOMATION_TYPE_NONE "
          + "INSERTION_ORDER_AUTOMATION_TYPE_BID_BUDGET")))

  static let videoSegment = FieldTable(
    "InsertionOrderBudgetSegment",
    .required("budgetAmountMicros", .numeral(1...Int64.max)),
    .required("dateRange", .object(videoDates)),
    .optional("campaignBudgetId", .identifier),
    .optional("description", .anyText))

  static let videoBid = FieldTable(
    "BiddingStrategy",
    .optional("fixedBid", .object(videoFixedBid)),
    .optional(
      "demandGenBid maximizeSpendAutoBid performanceGoalAutoBid youtubeAndPartnersBid", .map))

  static let videoFixedBid = FieldTable(
    "FixedBidStrategy", .optional("bidAmountMicros", .numeral(0...1_000_000_000)))
}
