extension FieldTable {
  /// What an ad of Campaign Manager 360 may and must say.
  static let managerAd = FieldTable(
    "Ad",
    .required("advertiserId campaignId", .identifier),
    .required("name", .text(255)),
    .required(
      "type",
      .words(
        "AD_SERVING_STANDARD_AD AD_SERVING_CLICK_TRACKER AD_SERVING_TRACKING "
          + "AD_SERVING_BRAND_SAFE_AD")),
    .required("startTime endTime", .instant(.standard)),
    .optional("active archived dynamicClickTracker sslRequired", .boolean),
    .optional("audienceSegmentId targetingTemplateId", .identifier),
    .optional("comments", .anyText),
    .optional("clickThroughUrl", .object(managerClickThrough)),
    .optional("creativeRotation", .object(managerRotation)),
    .optional("deliverySchedule", .object(managerDelivery)),
    .optional("placementAssignments", .list(.object(managerAssignment), 0...10_000)),
    .optional("geoTargeting", .object(managerPlaces)),
    .optional("dayPartTargeting", .object(managerHours)),
    .optional("technologyTargeting", .object(managerTechnology)),
    .optional("eventTagOverrides creativeGroupAssignments", .list(.map)),
    .optional(
      "clickThroughUrlSuffixProperties contextualKeywordTargeting "
        + "defaultClickThroughEventTagProperties keyValueTargetingExpression languageTargeting "
        + "remarketingListExpression", .map))

  static let managerClickThrough = FieldTable(
    "ClickThroughUrl",
    .optional("customClickThroughUrl", .text(2_048)),
    .optional("defaultLandingPage", .boolean),
    .optional("landingPageId", .identifier))

  static let managerRotation = FieldTable(
    "CreativeRotation",
    .optional("creativeAssignments", .list(.object(managerCreativeAssignment), 0...10_000)),
    .optional("creativeOptimizationConfigurationId", .identifier),
    .optional("type", .words("CREATIVE_ROTATION_TYPE_SEQUENTIAL CREATIVE_ROTATION_TYPE_RANDOM")),
    .optional(
      "weightCalculationStrategy",
      .words(
        "WEIGHT_STRATEGY_EQUAL WEIGHT_STRATEGY_CUSTOM WEIGHT_STRATEGY_HIGHEST_CTR "
          + "WEIGHT_STRATEGY_OPTIMIZED")))

  static let managerCreativeAssignment = FieldTable(
    "CreativeAssignment",
    .required("creativeId", .identifier),
    .optional("active applyEventTags", .boolean),
    .optional("clickThroughUrl", .object(managerClickThrough)),
    .optional("startTime endTime", .instant(.standard)),
    .optional("sequence", .integer(1...65_535)),
    .optional("weight", .integer(1...1_000_000)),
    .optional(
      "companionCreativeOverrides creativeGroupAssignments richMediaExitOverrides", .list(.map)))

  static let managerDelivery = FieldTable(
    "DeliverySchedule",
    .optional("priority", managerPriority),
    .optional("impressionRatio", .numeral(1...10)),
    .optional("hardCutoff", .boolean),
    .optional("frequencyCap", .object(managerCap)))

  static let managerCap = FieldTable(
    "FrequencyCap",
    .optional("duration", .numeral(1...7_776_000)),
    .optional("impressions", .numeral(1...15)))

  static let managerAssignment = FieldTable(
    "PlacementAssignment", .required("placementId", .identifier), .optional("active", .boolean))

  static let managerPlaces = FieldTable(
    "GeoTargeting",
    .optional("excludeCountries", .boolean),
    .optional("countries", .list(.object(managerCountry))),
    .optional("regions", .list(.object(managerRegion))),
    .optional("metros", .list(.object(managerMetro))),
    .optional("cities postalCodes", .list(.map)))

  static let managerCountry = FieldTable(
    "Country",
    .required("dartId", .identifier),
    .optional("countryCode", .text(2...2, .characters)),
    .optional("name", .anyText),
    .optional("sslEnabled", .boolean))

  static let managerRegion = FieldTable(
    "Region",
    .required("dartId", .identifier),
    .optional("countryDartId", .identifier),
    .optional("countryCode regionCode name", .anyText))

  static let managerMetro = FieldTable(
    "Metro",
    .required("dmaId", .identifier),
    .optional("dartId countryDartId", .identifier),
    .optional("countryCode metroCode name", .anyText))

  static let managerHours = FieldTable(
    "DayPartTargeting",
    .optional(
      "daysOfWeek",
      .list(.words("SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY"), 0...7)),
    .optional("hoursOfDay", .list(.integer(0...23), 1...24)),
    .optional("userLocalTime", .boolean))

  static let managerTechnology = FieldTable(
    "TechnologyTargeting",
    .optional("platformTypes", .list(.object(managerPlatform))),
    .optional("operatingSystems", .list(.object(managerSystem))),
    .optional("browsers", .list(.object(managerBrowser))),
    .optional("connectionTypes mobileCarriers operatingSystemVersions", .list(.map)))

  static let managerPlatform = FieldTable(
    "PlatformType", .required("id", .identifier), .optional("name", .anyText))

  static let managerSystem = FieldTable(
    "OperatingSystem",
    .required("dartId", .identifier),
    .optional("desktop mobile", .boolean),
    .optional("name", .anyText))

  static let managerBrowser = FieldTable(
    "Browser",
    .optional("browserVersionId dartId", .identifier),
    .optional("majorVersion minorVersion name", .anyText))
}
