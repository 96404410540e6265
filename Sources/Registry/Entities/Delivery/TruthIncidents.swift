package import Tables

extension Registry {
  /// The labels of what went wrong with delivery, for those who test detectors.
  package static let truthIncidents = Table(
    "truth_incidents", .truth, "An incident that disturbed a line item's delivery for some hours.",
    columns: [
      .id(), .choice("kind", IncidentKind.self, "What went wrong."),
      .reference("line_item_id", to: "line_items", "The line item that was disturbed."),
      .reference(
        "creative_id", to: "creatives", "The creative that was disturbed, where it was one.",
        nullable: true),
      .choice(
        "device", Device.self, "The device that was disturbed, where it was one.", nullable: true),
      .timestamp("starts_at", "When it began."),
      .timestamp("ends_at", "When it was over."),
      .json("parameters", "How strong it was, as a JSON object of its kind's numbers."),
      .json("caused", "What moved because of it, as a JSON object of columns and totals."),
    ],
    checks: [
      Check(
        "order", "an incident ends after it began", .less("starts_at", "ends_at"),
        breaking: ["starts_at": "2026-01-05T10:00:00Z", "ends_at": "2026-01-05T10:00:00Z"])
    ],
    example: ["ends_at": "2026-01-05T12:00:00Z"])
}
