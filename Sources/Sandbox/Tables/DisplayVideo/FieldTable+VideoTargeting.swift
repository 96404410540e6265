extension FieldTable {
  /// What line items are told about whom they reach.
  static let videoTargeting = FieldTable(
    "BulkEditAssignedTargetingOptionsRequest",
    .required("lineItemIds", .list(.identifier, 1...1_000)),
    .optional("createRequests", .list(.object(videoAssign), 0...1_000)),
    .optional("deleteRequests", .list(.object(videoUnassign), 0...1_000)))

  static let videoAssign = FieldTable(
    "CreateAssignedTargetingOptionsRequest",
    .required("targetingType", videoTargetingType),
    .required("assignedTargetingOptions", .list(.object(videoOption), 1...5_000)))

  static let videoUnassign = FieldTable(
    "DeleteAssignedTargetingOptionsRequest",
    .required("targetingType", videoTargetingType),
    .required("assignedTargetingOptionIds", .list(.text(255), 1...5_000)))

  static let videoOption = FieldTable(
    "AssignedTargetingOption",
    .optional("ageRangeDetails", .object(videoAgeOption)),
    .optional("genderDetails", .object(videoGenderOption)),
    .optional("householdIncomeDetails", .object(videoIncomeOption)),
    .optional("deviceTypeDetails", .object(videoDeviceOption)),
    .optional("dayAndTimeDetails", .object(videoHourOption)),
    .optional(
      "geoRegionDetails", .object(videoListed("GeoRegionAssignedTargetingOptionDetails"))),
    .optional(
      "contentGenreDetails", .object(videoListed("ContentGenreAssignedTargetingOptionDetails"))),
    .optional(
      "operatingSystemDetails",
      .object(videoListed("OperatingSystemAssignedTargetingOptionDetails"))),
    .optional("browserDetails", .object(videoListed("BrowserAssignedTargetingOptionDetails"))),
    .optional("languageDetails", .object(videoListed("LanguageAssignedTargetingOptionDetails"))),
    .optional("audienceGroupDetails", .object(videoAudience)))

  private static func videoListed(_ name: String) -> FieldTable {
    FieldTable(
      name, .required("targetingOptionId", .identifier), .optional("negative", .boolean))
  }

  static let videoAgeOption = FieldTable(
    "AgeRangeAssignedTargetingOptionDetails", .required("ageRange", videoAge))

  static let videoGenderOption = FieldTable(
    "GenderAssignedTargetingOptionDetails",
    .required("gender", .words("GENDER_MALE GENDER_FEMALE GENDER_UNKNOWN")))

  static let videoIncomeOption = FieldTable(
    "HouseholdIncomeAssignedTargetingOptionDetails",
    .required(
      "householdIncome",
      .words(
        "HOUSEHOLD_INCOME_UNKNOWN HOUSEHOLD_INCOME_LOWER_50_PERCENT "
          + "HOUSEHOLD_INCOME_TOP_41_TO_50_PERCENT HOUSEHOLD_INCOME_TOP_31_TO_40_PERCENT "
          + "HOUSEHOLD_INCOME_TOP_21_TO_30_PERCENT HOUSEHOLD_INCOME_TOP_11_TO_20_PERCENT "
          + "HOUSEHOLD_INCOME_TOP_10_PERCENT")))

  static let videoDeviceOption = FieldTable(
    "DeviceTypeAssignedTargetingOptionDetails",
    .required(
      "deviceType",
      .words(
        "DEVICE_TYPE_COMPUTER DEVICE_TYPE_CONNECTED_TV DEVICE_TYPE_SMART_PHONE DEVICE_TYPE_TABLET "
          + "DEVICE_TYPE_CONNECTED_DEVICE")))

  static let videoHourOption = FieldTable(
    "DayAndTimeAssignedTargetingOptionDetails",
    .required(
      "dayOfWeek",
      .words("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY")),
    .required("startHour", .integer(0...23)),
    .required("endHour", .integer(1...24)),
    .required(
      "timeZoneResolution",
      .words("TIME_ZONE_RESOLUTION_END_USER TIME_ZONE_RESOLUTION_ADVERTISER")))

  static let videoAudience = FieldTable(
    "AudienceGroupAssignedTargetingOptionDetails",
    .optional(
      "includedGoogleAudienceGroup excludedGoogleAudienceGroup", .object(videoGoogleAudience)),
    .optional(
      "includedCombinedAudienceGroup includedCustomListGroup "
        + "excludedFirstPartyAndPartnerAudienceGroup", .map))

  static let videoGoogleAudience = FieldTable(
    "GoogleAudienceGroup", .required("settings", .list(.object(videoAudienceSetting), 1...1_000)))

  static let videoAudienceSetting = FieldTable(
    "GoogleAudienceTargetingSetting", .required("googleAudienceId", .identifier))
}
