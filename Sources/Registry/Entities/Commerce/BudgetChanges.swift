package import Tables

extension Registry {
  /// Later amounts of budgets; of several at one instant the last in order holds.
  package static let budgetChanges = Table(
    "budget_changes", .log, "An amount that replaces a campaign's budget from an instant on.",
    columns: [
      .id(),
      .reference(
        "campaign_id", to: "campaigns", "Campaign whose budget changes.", onDelete: .cascade,
        input: .create),
      .timestamp("effective_at", "Instant from which the amount is in force.", input: .create),
      .money(
        "amount_micros", "New amount, in the advertiser's currency; 0 stops delivery.",
        .range(0, nil), input: .create),
      .choice("source", ChangeSource.self, "Where the change came from.", default: .user),
      .text(
        "changed_by", "Who made it: a person's address or a part of the program.",
        .length(1...254), default: "gen create"),
    ],
    indexes: [["campaign_id", "effective_at"]])
}
