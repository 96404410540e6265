import Tables

/// What files of the system before this one hold beside a campaign's own keys.
extension SpecType {
  static let olderProfileKeys: [SpecKey] = [
    SpecKey("test_values", .moved([]), "The keys of a profile, one level deeper."),
    SpecKey("test_fields", .moved([]), "The keys of a profile, one level deeper."),
    SpecKey("smart_defaults", .structure(.smartDefaults), smartDefaults.summary),
    SpecKey("auto_generate", .structure(.autoGenerate), autoGenerate.summary),
    SpecKey("faker_config", .structure(.fakerConfig), fakerConfig.summary),
  ]

  /// The kinds that only files of the system before this one have.
  static let older: Set<String> = [
    "smart_defaults", "auto_generate", "faker_config", "global_performance", "default_advertiser",
  ]

  static let olderPerformanceTypes = Enumeration(
    "performance_type", "Which metrics an older file asked for.",
    [
      .init("BOTH", "Stored counts and calculated rates."), .init("NORMAL", "Stored counts."),
      .init("EXTENDED", "Calculated rates."),
    ])

  /// Values that stand below those of a profile.
  package static let smartDefaults = SpecType(
    "smart_defaults", "Values for whatever the profile leaves out.",
    keys: [
      SpecKey("advertiser", .structure(patternedAdvertiser), "Of the advertiser."),
      SpecKey("campaign", .structure(.campaign), "Of the campaign."),
      SpecKey("line_items", .structure(.lineItem), "Of every line item."),
      SpecKey("creatives", .structure(.creative), "Of every creative."),
    ])

  private static let patternedAdvertiser = SpecType(
    "default_advertiser", SpecType.advertiser.summary, table: SpecType.advertiser.table,
    keys: SpecType.advertiser.keys + [
      SpecKey(
        "pattern", .retired("has no effect: names are made to suit the industry"),
        "A hint for the name.")
    ])

  /// Switches for what is always generated.
  package static let autoGenerate = SpecType(
    "auto_generate", "Switches for generation; it is always on.",
    keys: [
      "advertiser", "campaign_completion", "line_item_completion", "creative_generation",
    ].map {
      SpecKey($0, .always("is what always happens to keys that are left out"), "True.")
    } + [
      SpecKey(
        "performance_data", .moved(["performance", "generate"]), "Whether hours are simulated.")
    ])

  /// Settings of a generator that this program does not use.
  package static let fakerConfig = SpecType(
    "faker_config", "Settings of the generator before this one.",
    keys: [
      SpecKey("seed", .moved(["seed"]), "The seed of the profile."),
      SpecKey("locale", .moved(["campaign", "market"]), "The market, as in `en_US`."),
    ]
      + [
        "realistic_patterns", "auto_relationships", "company_name_patterns", "email_patterns",
        "company_naming", "targeting_patterns", "creative_specs",
      ].map {
        SpecKey($0, .always("is how everything is generated, and cannot be switched off"), "True.")
      })

  /// Settings for every example of a file.
  package static let globalPerformance = SpecType(
    "global_performance", "Settings of the simulation for every entry of the file.",
    keys: [
      SpecKey("default_type", .moved(["performance", "type"]), "As `performance.type`."),
      SpecKey("default_hours", .moved(["performance", "hours"]), "As `performance.hours`."),
      SpecKey("default_seed", .moved(["seed"]), "As `seed`."),
      SpecKey("replace_existing", .moved(["performance", "replace"]), "As `performance.replace`."),
    ])
}
