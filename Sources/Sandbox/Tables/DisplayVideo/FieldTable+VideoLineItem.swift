extension FieldTable {
  /// What a line item of Display & Video 360 may and must say.
  static let videoLineItem = FieldTable(
    "LineItem",
    .required("insertionOrderId", .identifier),
    .required("displayName", .text(1...240, .bytes)),
    .required("lineItemType", videoLineItemType),
    .required("entityStatus", videoStatus),
    .required("flight", .object(videoLineFlight)),
    .required("budget", .object(videoLineBudget)),
    .required("pacing", .object(videoPacing)),
    .required("partnerRevenueModel", .object(videoRevenue)),
    .required("bidStrategy", .object(videoBid)),
    .required(
      "containsEuPoliticalAds",
      .words("CONTAINS_EU_POLITICAL_ADVERTISING DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING")),
    .optional("frequencyCap", .object(videoCap)),
    .optional("creativeIds", .list(.identifier, 0...1_000)),
    .optional("excludeNewExchanges optimizeFixedBidding", .boolean),
    .optional("integrationDetails", .object(videoIntegration)),
    .optional("partnerCosts", .list(.map)),
    .optional(
      "conversionCounting demandGenSettings mobileApp targetingExpansion "
        + "youtubeAndPartnersSettings", .map))

  static let videoLineFlight = FieldTable(
    "LineItemFlight",
    .required(
      "flightDateType",
      .words("LINE_ITEM_FLIGHT_DATE_TYPE_INHERITED LINE_ITEM_FLIGHT_DATE_TYPE_CUSTOM")),
    .optional("dateRange", .object(videoDates)))

  static let videoLineBudget = FieldTable(
    "LineItemBudget",
    .required(
      "budgetAllocationType",
      .words(
        "LINE_ITEM_BUDGET_ALLOCATION_TYPE_AUTOMATIC LINE_ITEM_BUDGET_ALLOCATION_TYPE_FIXED "
          + "LINE_ITEM_BUDGET_ALLOCATION_TYPE_UNLIMITED")),
    .optional("maxAmount", .numeral(1...Int64.max)))

  static let videoRevenue = FieldTable(
    "PartnerRevenueModel",
    .required("markupAmount", .numeral(0...Int64.max)),
    .required(
      "markupType",
      .words(
        "PARTNER_REVENUE_MODEL_MARKUP_TYPE_CPM "
          + "PARTNER_REVENUE_MODEL_MARKUP_TYPE_MEDIA_COST_MARKUP "
          + "PARTNER_REVENUE_MODEL_MARKUP_TYPE_TOTAL_MEDIA_COST_MARKUP")))

  /// What a creative of Display & Video 360 may and must say.
  static let videoCreative = FieldTable(
    "Creative",
    .required("displayName", .text(1...240, .bytes)),
    .required(
      "entityStatus",
      .words("ENTITY_STATUS_ACTIVE ENTITY_STATUS_ARCHIVED ENTITY_STATUS_PAUSED")),
    .required(
      "creativeType",
      .words(
        "CREATIVE_TYPE_STANDARD CREATIVE_TYPE_EXPANDABLE CREATIVE_TYPE_VIDEO CREATIVE_TYPE_NATIVE "
          + "CREATIVE_TYPE_NATIVE_SITE_SQUARE CREATIVE_TYPE_AUDIO CREATIVE_TYPE_NATIVE_VIDEO "
          + "CREATIVE_TYPE_ASSET_BASED_CREATIVE")),
    .required("hostingSource", .words("HOSTING_SOURCE_THIRD_PARTY HOSTING_SOURCE_HOSTED")),
    .required("dimensions", .object(videoSize)),
    .required("assets", .list(.object(videoAssetUse), 0...100)),
    .required("exitEvents", .list(.object(videoExit), 1...100)),
    .optional("additionalDimensions", .list(.object(videoSize))),
    .optional("universalAdId", .object(videoUniversal)),
    .optional("thirdPartyUrls", .list(.object(videoThirdParty), 0...100)),
    .optional("companionCreativeIds", .list(.identifier)),
    .optional("trackerUrls", .list(.text(2_048))),
    .optional("skippable iasCampaignMonitoring requireHtml5 requireMraid expandOnHover", .boolean),
    .optional("vastTagUrl jsTrackerUrl", .text(2_048)),
    .optional("thirdPartyTag appendedTag notes integrationCode", .anyText),
    .optional("obaIcon progressOffset skipOffset cmTrackingAd", .map))

  static let videoSize = FieldTable(
    "Dimensions", .required("widthPixels heightPixels", .integer(0...100_000)))

  static let videoAssetUse = FieldTable(
    "AssetAssociation",
    .required("asset", .object(videoAsset)),
    .optional("role", videoAssetRole))

  static let videoAsset = FieldTable(
    "Asset", .optional("mediaId", .identifier), .optional("content", .anyText))

  static let videoExit = FieldTable(
    "ExitEvent",
    .required("type", .words("EXIT_EVENT_TYPE_DEFAULT EXIT_EVENT_TYPE_BACKUP")),
    .required("url", .text(2_048)),
    .optional("name reportingName", .anyText))

  static let videoUniversal = FieldTable(
    "UniversalAdId",
    .optional("id", .text(64)),
    .optional(
      "registry",
      .words(
        "UNIVERSAL_AD_REGISTRY_OTHER UNIVERSAL_AD_REGISTRY_AD_ID UNIVERSAL_AD_REGISTRY_CLEARCAST "
          + "UNIVERSAL_AD_REGISTRY_DV360 UNIVERSAL_AD_REGISTRY_CM")))

  static let videoThirdParty = FieldTable(
    "ThirdPartyUrl",
    .optional("type", videoTracking),
    .optional("url", .text(2_048)))
}
