package import Tables

extension Registry {
  /// How far each layer has been built.
  package static let lakehouseState = Table(
    "lakehouse_state", .layer, "An hour that a layer has processed.",
    columns: [
      .choice("layer", LakehouseLayer.self, "The layer."),
      .timestamp("hour", "The hour that was processed."),
      .timestamp("watermark", "Up to which instant the layer had seen arrivals then."),
      .text("batch_id", "The batch that processed it last.", .length(1...64)),
    ],
    primaryKey: ["layer", "hour"])
}
