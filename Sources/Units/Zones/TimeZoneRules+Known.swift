extension TimeZoneRules {
  /// The instants for which the clocks are known: the years 2015 to 2040.
  public static let coverage =
    CivilDate(validYear: 2015, month: 1, day: 1)
    .start..<CivilDate(validYear: 2041, month: 1, day: 1).start

  /// The release of the IANA time zone database that the clocks agree with.
  public static let release = ZoneTable.release

  /// Universal time.
  public static let utc = TimeZoneRules(name: "UTC", standardOffset: 0, rules: DaylightRule.none)

  /// The names of the known zones, sorted.
  public static let names = ZoneTable.entries.map(\.name)

  /// The zone of an IANA name, or nothing where it is not known.
  public static func zone(named name: String) -> TimeZoneRules? {
    zones[name]
  }

  private static let zones: [String: TimeZoneRules] = {
    var zones: [String: TimeZoneRules] = [:]
    for entry in ZoneTable.entries {
      zones[entry.name] = TimeZoneRules(
        name: entry.name, standardOffset: entry.standardMinutes * 60, rules: entry.rules)
    }
    return zones
  }()
}
