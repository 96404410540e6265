package import Tables

extension Registry {
  /// What campaigns may spend at first; later amounts are in `budget_changes`.
  package static let budgets = Table(
    "budgets", .entity, "The amount that a campaign may spend, before any change.",
    columns: [
      .id(),
      .reference(
        "campaign_id", to: "campaigns", "Campaign that may spend it.", onDelete: .cascade,
        input: .create),
      .money(
        "amount_micros", "First amount, in the advertiser's currency.", .range(1, nil),
        input: .create),
      .choice(
        "type", BudgetType.self, "What the amount is for.", default: .lifetime, input: .create),
    ] + Column.stamps,
    unique: [["campaign_id"]])
}
