extension FieldTable {
  /// What a creative of Campaign Manager 360 may and must say.
  static let managerCreative = FieldTable(
    "Creative",
    .required("advertiserId", .identifier),
    .required("name", .text(255)),
    .required("type", managerCreativeType),
    .optional(
      "active archived autoAdvanceImages htmlCodeLocked skippable sslOverride", .boolean),
    .optional("redirectUrl", .text(2_048)),
    .optional("size", .object(managerSize)),
    .optional("additionalSizes", .list(.object(managerSize))),
    .optional("commercialId", .text(64)),
    .optional("backgroundColor htmlCode mediaDescription overrideCss", .anyText),
    .optional(
      "thirdPartyBackupImageImpressionsUrl thirdPartyRichMediaImpressionsUrl", .text(2_048)),
    .optional("thirdPartyUrls", .list(.object(managerThirdParty), 0...100)),
    .optional("universalAdId", .object(managerUniversal)),
    .optional("companionCreatives", .list(.identifier)),
    .optional("adTagKeys customKeyValues", .list(.anyText)),
    .optional("creativeAssets clickTags creativeFieldAssignments", .list(.map)),
    .optional("obaIcon progressOffset skipOffset", .map))

  static let managerSize = FieldTable(
    "Size",
    .optional("id", .identifier),
    .optional("width height", .integer(0...32_767)))

  static let managerThirdParty = FieldTable(
    "ThirdPartyTrackingUrl",
    .optional("thirdPartyUrlType", managerTracking),
    .optional("url", .text(2_048)))

  static let managerUniversal = FieldTable(
    "UniversalAdId",
    .optional("registry", .words("OTHER AD_ID_OFFICIAL CLEARCAST DCM ARPP CUSV")),
    .optional("value", .text(64)))
}
