import Tables

extension SpecType {
  /// A whole campaign as a user writes it: the root of a profile, and an entry of an examples file.
  package static let profile = SpecType(
    "profile", "A campaign: what is given is kept, and everything that is left out is generated.",
    keys: profileKeys + noteKeys + olderProfileKeys)

  private static let profileKeys: [SpecKey] = [
    text("description", "What it is, in one sentence.", aliases: ["test_scenario"]),
    text(
      "base", "The base that it continues; its own keys win, and its lists replace the base's.",
      aliases: ["base_template"]),
    SpecKey(
      "seed", .value(.integer("seed", seedSummary, .range(0, nil), nullable: true)), seedSummary),
    text("fingerprint", "The algorithms that it insists on, as `gen fingerprint` prints them."),
    SpecKey("advertiser", .structure(.advertiser), SpecType.advertiser.summary),
    SpecKey("campaign", .structure(.campaign), SpecType.campaign.summary),
    SpecKey("line_items", .list(.structure(.lineItem)), "What is bought; any number of them."),
    SpecKey(
      "creatives", .list(.structure(.creative)),
      "What is shown by every line item that has no creatives of its own."),
    SpecKey("performance", .structure(.performance), SpecType.performance.summary),
    SpecKey("incidents", .list(.structure(.incident)), "What is to go wrong."),
    SpecKey("events", .structure(.events), SpecType.events.summary),
    SpecKey("adops", .structure(.adOps), SpecType.adOps.summary),
    SpecKey(
      "start",
      .value(.timestamp("start", "When entities are created and tickets opened.", nullable: true)),
      "When entities are created; by default 21 days before the first flight."),
    SpecKey(
      "as_of", .value(.timestamp("as_of", "The last instant that is stored.", nullable: true)),
      "The last instant that is stored; by default 72 hours after the last flight."),
    SpecKey("auto", .paths, "Paths of keys that are to be generated.", aliases: ["faker_auto"]),
  ]

  private static let seedSummary = "The seed that holds unless the command line gives another."

  private static let noteKeys: [SpecKey] = [
    text("focus", "A remark on what it is about."),
    text("strategy", "A remark on how it is meant."),
    text("results", "A remark on what it led to."),
  ]

  /// A text of at most a page.
  static func text(_ name: String, _ summary: String, aliases: [String] = []) -> SpecKey {
    SpecKey(
      name, .value(.text(name, summary, .length(1...1_000), nullable: true)), summary,
      aliases: aliases)
  }

  /// How much is simulated.
  package static let performance = SpecType(
    "performance", "How much is simulated, and how strong the supply is.",
    keys: [
      SpecKey(
        "generate", .value(.boolean("generate", "Whether hours are simulated.")),
        "Whether hours are simulated; true by default."),
      SpecKey(
        "hours",
        .value(.integer("hours", "How many hours.", .range(1, 24 * mostDays), unit: "h")),
        "Simulates only so many hours of the flight, from its first."),
      SpecKey(
        "supply_multiple",
        .value(.real("supply_multiple", "Offered supply.", .realRange(0.01, 1_000))),
        "Offered supply as a multiple of what the budget needs; drawn by default."),
      SpecKey(
        "replace", .value(.boolean("replace", "Whether older hours are replaced.")),
        "Whether hours that were simulated before are made anew; false by default."),
      SpecKey(
        "type", .value(Column("type", .enumerated(olderPerformanceTypes), "Kind of metrics.")),
        "Normal, extended or both metrics; all of them are always there."),
      SpecKey("seed", .moved(["seed"]), "The seed of the whole profile."),
    ])
}
