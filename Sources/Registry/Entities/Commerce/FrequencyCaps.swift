package import Tables

extension Registry {
  /// How often one viewer may see a line item.
  package static let frequencyCaps = Table(
    "frequency_caps", .entity,
    "The most impressions of a line item that one viewer gets in a time.",
    columns: [
      .id(),
      .reference(
        "line_item_id", to: "line_items", "Line item that is capped.", onDelete: .cascade,
        input: .create),
      .integer(
        "max_impressions", "Most impressions in the time.", .range(1, 1_000_000), input: .always),
      .choice(
        "unit", CapUnit.self, "Time after which counting starts anew.", default: .day,
        input: .always),
      .choice(
        "scope", CapScope.self, "For whom it counts.", default: .household, input: .always),
    ] + Column.stamps,
    deletable: true)
}
