import Tables

extension SpecType {
  /// How people work on tickets.
  package static let adOps = SpecType(
    "adops", "How people work on tickets: how often they err, and how many they are.",
    keys: [
      SpecKey(
        AdOpsSpec.mistakeRateKey,
        .value(.real(AdOpsSpec.mistakeRateKey, "A share of the tickets.", .realRange(0, 1))),
        "Share of the tickets that describe a campaign which are born with a mistake; "
          + "\(Defaults.mistakeRate.value) by default."),
      SpecKey(
        AdOpsSpec.teamKey,
        .value(.integer(AdOpsSpec.teamKey, "How many people.", .range(1, Int64(people)))),
        "How many of the \(people) people of users work, the first of them; all by default."),
    ])

  private static let people = Registry.referenceRows(of: Registry.users).count
}
