package import Tables

extension Registry {
  /// How far each layer has been built.
  package static let lakehouseState = Table(
    "lakehouse_state", .layer,
    "An hour that a layer has processed: of arrivals in bronze and silver, of events in gold.",
    columns: [
      .choice("layer", LakehouseLayer.self, "The layer."),
      .timestamp("hour", "The hour that was processed."),
      .timestamp("watermark", "The end of the hour: up to there the layer is built."),
      .text("batch_id", "The batch that processed it last.", .length(1...64)),
    ],
    primaryKey: ["layer", "hour"])
}
