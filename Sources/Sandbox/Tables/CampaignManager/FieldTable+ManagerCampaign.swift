extension FieldTable {
  /// What a landing page of Campaign Manager 360 may and must say.
  static let managerLandingPage = FieldTable(
    "LandingPage",
    .required("advertiserId", .identifier),
    .required("name", .text(255)),
    .required("url", .text(2_048)),
    .optional("archived", .boolean),
    .optional("deepLinks", .list(.map)))

  /// What a campaign of Campaign Manager 360 may and must say.
  static let managerCampaign = FieldTable(
    "Campaign",
    .required("advertiserId defaultLandingPageId", .identifier),
    .required("name", .text(511)),
    .required("startDate endDate", .day),
    .optional("advertiserGroupId", .identifier),
    .optional("archived", .boolean),
    .optional("billingInvoiceCode externalId", .anyText),
    .optional("comment", .text(0...255, .characters)),
    .optional(
      "euPoliticalAdsDeclaration",
      .words("CONTAINS_EU_POLITICAL_ADS DOES_NOT_CONTAIN_EU_POLITICAL_ADS")),
    .optional("creativeGroupIds", .list(.identifier)),
    .optional(
      "additionalCreativeOptimizationConfigurations audienceSegmentGroups eventTagOverrides",
      .list(.map)),
    .optional(
      "adBlockingConfiguration clickThroughUrlSuffixProperties creativeOptimizationConfiguration "
        + "defaultClickThroughEventTagProperties measurementPartnerLink", .map))

  /// What joins a creative to a campaign.
  static let managerAssociation = FieldTable(
    "CampaignCreativeAssociation", .required("creativeId", .identifier))

  /// A call whose path says everything.
  static let managerNothing = FieldTable("nothing")

  /// What a tag that counts conversions may and must say.
  static let managerActivity = FieldTable(
    "FloodlightActivity",
    .required("floodlightActivityGroupId", .identifier),
    .required("name", .text(128)),
    .required(
      "countingMethod",
      .words(
        "STANDARD_COUNTING UNIQUE_COUNTING SESSION_COUNTING TRANSACTIONS_COUNTING "
          + "ITEMS_SOLD_COUNTING")),
    .required("conversionCategory", managerConversion),
    .required("floodlightTagType", .words("IFRAME IMAGE GLOBAL_SITE_TAG")),
    .optional("advertiserId floodlightConfigurationId", .identifier),
    .optional("expectedUrl", .text(255)),
    .optional("notes", .anyText),
    .optional("tagString", .text(8)),
    .optional("tagFormat", .words("HTML XHTML")),
    .optional("status", .words("ACTIVE ARCHIVED_AND_DISABLED")),
    .optional("secure sslRequired attributionEnabled", .boolean),
    .optional("defaultTags publisherTags", .list(.map)))
}
