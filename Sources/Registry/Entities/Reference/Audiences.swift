package import Tables

extension Registry {
  /// Groups of people whom line items address.
  package static let audiences = Table(
    "audiences", .reference, "A group of people whom line items address.",
    columns: [
      .id(),
      .choice(
        "tactic", AudienceTactic.self, "Whether they know the brand already.", input: .create),
      .choice("strategy", AudienceStrategy.self, "How they are found.", input: .create),
      .text("detailed", "Who they are.", .length(1...200), input: .create),
      .choice("source", AudienceSource.self, "Whose data they are found in.", input: .always),
    ] + Column.stamps,
    unique: [["tactic", "strategy", "detailed"]])
}
