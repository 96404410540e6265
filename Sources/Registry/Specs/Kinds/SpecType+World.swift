import Tables

extension SpecType {
  /// Many campaigns at once, by numbers and distributions.
  package static let world = SpecType(
    "world", "Many advertisers and campaigns, by numbers and distributions.",
    keys: [
      text("description", "What it is, in one sentence."),
      SpecKey(
        "seed", .value(.integer("seed", "The seed.", .range(0, nil))),
        "The seed that holds unless the command line gives another."),
      SpecKey(.date("start_date", "The first day.")).required,
      SpecKey(.integer("days", "How many days.", .range(1, 3_660), unit: "days")).required,
      SpecKey(
        "advertisers", .structure(worldAdvertisers), worldAdvertisers.summary, required: true),
      SpecKey(
        "campaigns_per_advertiser", .structure(distribution), "How many campaigns each has."),
      SpecKey(
        "profiles", .weights(InputKey("profile", .stored, .text("profile", "A profile."))),
        "Profiles that campaigns follow, and how often."),
      SpecKey("budget", .structure(distribution), "The budgets of campaigns, in currency units."),
      SpecKey("budget_changes", .structure(worldBudgetChanges), worldBudgetChanges.summary),
      SpecKey("incidents", .structure(worldIncidents), worldIncidents.summary),
      SpecKey("flight_days", .structure(distribution), "How many days campaigns run."),
      SpecKey("line_items_per_campaign", .weights(count), "How many line items, and how often."),
      SpecKey("creatives_per_line_item", .weights(count), "How many creatives, and how often."),
      SpecKey(
        "markets",
        .weights(InputKey("market", .naturalKey(table: "markets"), .text("market", "A market."))),
        "Markets, and how often."),
      SpecKey("adops", .structure(.adOps), SpecType.adOps.summary),
      SpecKey("events", .structure(.events), SpecType.events.summary),
    ])

  private static let count = InputKey(
    "count", .stored, .integer("count", "How many.", .range(1, 100)))

  private static let worldAdvertisers = SpecType(
    "world_advertisers", "How many advertisers, and of which industries.",
    keys: [
      SpecKey(.integer("count", "How many.", .range(1, 100_000))).required,
      SpecKey(
        "industries",
        .weights(InputKey("industry", .stored, .choice("industry", Industry.self, "An industry."))),
        "Industries, and how often."),
    ])

  private static let worldBudgetChanges = SpecType(
    "world_budget_changes", "How often budgets change, and by how much.",
    keys: [
      share("rate", "The share of campaigns whose budget changes.").required,
      share("median_change", "The median change, as a share of the budget."),
    ])

  private static let worldIncidents = SpecType(
    "world_incidents", "How often something goes wrong.",
    keys: [
      SpecKey(.real("rate", "Incidents a line item in 30 days.", .realRange(0, 100))).required
    ])

  private static let distribution = SpecType(
    "distribution", "How a number is drawn.",
    keys: [
      SpecKey(Column("distribution", .enumerated(distributions), "Its shape.")).required,
      positive("exponent", "How steep a zipf distribution falls."),
      positive("median", "The median of a lognormal distribution."),
      positive("sigma", "The standard deviation of a lognormal distribution's logarithm."),
      positive("value", "The number, where all are equal."),
      positive("min", "The smallest number."), positive("max", "The largest number."),
    ])

  private static let distributions = Enumeration(
    "distribution", "How a number is drawn.",
    [
      .init("LOGNORMAL", "Many small ones and a few large ones, around a median."),
      .init("ZIPF", "The second has half of the first, the third a third."),
      .init("FIXED", "All are equal."),
    ])

  private static func share(_ name: String, _ summary: String) -> SpecKey {
    SpecKey(.real(name, summary, .realRange(0, 1)))
  }

  private static func positive(_ name: String, _ summary: String) -> SpecKey {
    SpecKey(.real(name, summary, .realRange(0.000_001, 1_000_000_000_000)))
  }
}
