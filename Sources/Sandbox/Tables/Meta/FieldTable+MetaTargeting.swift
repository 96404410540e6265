extension FieldTable {
  /// Whom an ad set of Meta reaches.
  static let metaTargeting = FieldTable(
    "Targeting",
    .required("geo_locations", .object(metaPlaces)),
    .required("targeting_automation", .object(metaAutomation)),
    .optional("excluded_geo_locations", .object(metaPlaces)),
    .optional("age_min", .integer(13...65)),
    .optional("age_max", .integer(13...65)),
    .optional("genders", .list(.integer(1...2), 1...2)),
    .optional(
      "publisher_platforms",
      .list(.words("facebook instagram audience_network messenger threads"), 1...5)),
    .optional("device_platforms", .list(.words("mobile desktop"), 1...2)),
    .optional("facebook_positions instagram_positions", .list(.text(64))),
    .optional("user_os user_device excluded_user_device", .list(.text(64))),
    .optional("flexible_spec", .list(.object(metaFlexible), 0...25)),
    .optional("locales", .list(.count)),
    .optional("custom_audiences excluded_custom_audiences interests behaviors", .list(.map)),
    .optional("exclusions", .map))

  static let metaAutomation = FieldTable(
    "targeting_automation", .required("advantage_audience", .integer(0...1)))

  static let metaPlaces = FieldTable(
    "geo_locations",
    .optional("countries country_groups", .list(.text(64), 1...252)),
    .optional("regions geo_markets cities zips", .list(.object(metaPlace), 1...2_500)),
    .optional("location_types", .list(.words("home recent"), 1...2)))

  static let metaPlace = FieldTable(
    "place",
    .required("key", .text(64)),
    .optional("name country distance_unit", .text(255)),
    .optional("radius", .count))

  static let metaFlexible = FieldTable(
    "flexible_spec",
    .optional("interests behaviors life_events family_statuses", .list(.object(metaEntry), 1...500))
  )

  static let metaEntry = FieldTable(
    "entry", .required("id", .identifier), .optional("name", .text(255)))
}
