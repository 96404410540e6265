package import Tables

extension Registry {
  /// Events typed and judged, one row a click id; the line itself stays in bronze.
  package static let silverAdClickEventsClean = Table(
    "silver_ad_click_events_clean", .layer,
    "The first arrival of an event, typed and judged; wrong ones are kept and marked.",
    columns: eventColumns + arrivalColumns + silverColumns,
    primaryKey: ["click_id"], indexes: [["event_hour", "advertiser_id"]],
    checks: [
      Check(
        "reason", "an event has a reason or is valid, never both",
        .any([
          .all([.equal("is_valid", 1), .absent("invalid_reason")]),
          .all([.equal("is_valid", 0), .present("invalid_reason")]),
        ]), breaking: ["is_valid": 1, "invalid_reason": "IVT"])
    ],
    example: ["is_valid": 1], hot: true, wide: true)

  private static let silverColumns: [Column] = [
    .boolean("is_valid", "1 where the event counts in full."),
    .choice(
      "invalid_reason", InvalidEventReason.self, "Why it does not count in full.", nullable: true),
    .timestamp("processed_at", "The watermark with which it was processed: the end of that hour."),
    .integer("ingest_year", "The year of its arrival.", .range(1970, 9999)),
    .integer("ingest_month", "The month of its arrival.", .range(1, 12)),
    .integer("ingest_day", "The day of the month of its arrival.", .range(1, 31)),
    .integer("ingest_hour", "The hour of the day of its arrival.", .range(0, 23)),
    .timestamp("event_hour", "The start of the hour in which it happened."),
    .timestamp("event_day", "The start of the UTC day on which it happened."),
    .timestamp("event_month", "The start of the UTC month in which it happened."),
    .integer("event_hour_epoch", "event_hour in seconds since 1970.", unit: "s"),
    .integer("event_day_epoch", "event_day in seconds since 1970.", unit: "s"),
    .integer("event_month_epoch", "event_month in seconds since 1970.", unit: "s"),
  ]
}
