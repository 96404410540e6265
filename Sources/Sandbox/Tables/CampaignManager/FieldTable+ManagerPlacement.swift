extension FieldTable {
  /// What a placement of Campaign Manager 360 may and must say.
  static let managerPlacement = FieldTable(
    "Placement",
    .required("campaignId", .identifier),
    .required("name", .text(512)),
    .required("paymentSource", .words("PLACEMENT_AGENCY_PAID PLACEMENT_PUBLISHER_PAID")),
    .required(
      "compatibility", .words("DISPLAY DISPLAY_INTERSTITIAL IN_STREAM_VIDEO IN_STREAM_AUDIO")),
    .required("pricingSchedule", .object(managerPricing)),
    .required("size", .object(managerPlacementSize)),
    .required("tagFormats", .list(managerTagFormat, 1...20)),
    .optional(
      "siteId directorySiteId advertiserId adServingPlatformId contentCategoryId placementGroupId "
        + "placementStrategyId", .identifier),
    .optional(
      "activeStatus",
      .words(
        "PLACEMENT_STATUS_ACTIVE PLACEMENT_STATUS_INACTIVE PLACEMENT_STATUS_ARCHIVED "
          + "PLACEMENT_STATUS_PERMANENTLY_ARCHIVED")),
    .optional(
      "adBlockingOptOut allowOnYoutube paymentApproved primary siteServed sslRequired "
        + "videoActiveViewOptOut wrappingOptOut", .boolean),
    .optional("comment externalId", .anyText),
    .optional("additionalSizes", .list(.object(managerSize))),
    .optional("tagSetting", .object(managerTagSetting)),
    .optional("videoSettings", .object(managerVideo)),
    .optional("vpaidAdapterChoice", .words("DEFAULT FLASH HTML5 BOTH")),
    .optional(
      "conversionDomainOverride lookbackConfiguration partnerWrappingData youtubeSettings", .map))

  static let managerPricing = FieldTable(
    "PricingSchedule",
    .required("startDate endDate", .day),
    .required(
      "pricingType",
      .words(
        "PRICING_TYPE_CPM PRICING_TYPE_CPC PRICING_TYPE_CPA PRICING_TYPE_FLAT_RATE_IMPRESSIONS "
          + "PRICING_TYPE_FLAT_RATE_CLICKS PRICING_TYPE_CPM_ACTIVEVIEW")),
    .optional("testingStartDate", .day),
    .optional("capCostOption", .words("CAP_COST_NONE CAP_COST_MONTHLY CAP_COST_CUMULATIVE")),
    .optional("flighted", .boolean),
    .optional("floodlightActivityId", .identifier),
    .optional("pricingPeriods", .list(.object(managerPeriod), 0...100)))

  static let managerPeriod = FieldTable(
    "PricingSchedulePricingPeriod",
    .optional("startDate endDate", .day),
    .optional("pricingComment", .anyText),
    .optional("rateOrCostNanos", .numeral(0...1_000_000_000_000_000_000)),
    .optional("units", .numeral(0...10_000_000_000)))

  /// Of a placement's size only the id is read.
  static let managerPlacementSize = FieldTable(
    "Size", .required("id", .identifier), .optional("width height", .integer(0...32_767)))

  static let managerTagSetting = FieldTable(
    "TagSetting",
    .optional("additionalKeyValues", .anyText),
    .optional(
      "includeClickThroughUrls includeClickTracking includeUnescapedlpurlMacro", .boolean),
    .optional(
      "keywordOption",
      .words(
        "PLACEHOLDER_WITH_LIST_OF_KEYWORDS IGNORE GENERATE_SEPARATE_TAG_FOR_EACH_KEYWORD")))

  static let managerVideo = FieldTable(
    "VideoSettings",
    .optional("durationSeconds", .integer(0...3_600)),
    .optional("obaEnabled", .boolean),
    .optional("orientation", .words("ANY LANDSCAPE PORTRAIT")),
    .optional("publisherSpecificationId", .identifier),
    .optional("companionSettings obaSettings skippableSettings transcodeSettings", .map))
}
