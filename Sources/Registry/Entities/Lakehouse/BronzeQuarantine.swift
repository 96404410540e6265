package import Tables

extension Registry {
  /// Landed lines that cannot be events; landed lines are these and those of bronze.
  package static let bronzeQuarantine = Table(
    "bronze_quarantine", .layer, "A landed line that is not a readable event.",
    columns: [
      .text("source_file", "The landing file, relative to the landing folder.", .length(1...500)),
      .integer("source_line", "The line of the file, from 1.", .range(1, nil)),
      .text(
        "batch_id", "The batch that took it in; a batch is one hour of arrivals.", .length(1...64)),
      .text(
        "raw",
        "The line's bytes in base64, as they may be no text; of one that is too long the first 4,096."
      ),
      .choice("reason", QuarantineReason.self, "Why it cannot be an event."),
    ],
    primaryKey: ["source_file", "source_line"])
}
