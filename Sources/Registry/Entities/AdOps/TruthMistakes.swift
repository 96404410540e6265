package import Tables

extension Registry {
  /// The labels of what people typed wrongly; no rule reads them.
  package static let truthMistakes = Table(
    "truth_mistakes", .truth, "A mistake that a person typed into a ticket.",
    columns: [
      .id(), .reference("ticket_id", to: "tickets", "The ticket that it was typed into."),
      .text("field", "The field that is wrong.", .pattern("[a-z0-9_.]{1,100}")),
      .text("wrong", "What was typed; may be empty.", .length(0...20_000)),
      .text("right", "What should have been typed; may be empty.", .length(0...20_000)),
      .choice("cause", MistakeCause.self, "What kind of mistake it is."),
    ])
}
