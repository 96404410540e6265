package import Tables

extension Registry {
  /// Events as they arrived, with the fields that could be read; repeats and wrong values included.
  package static let bronzeAdClickEventsRaw = Table(
    "bronze_ad_click_events_raw", .layer,
    "An event as it arrived in a landing file; rows are only ever added.",
    columns: eventColumns + arrivalColumns + [
      .text("raw", "The line as it came.", .length(2...1_000_000))
    ],
    primaryKey: ["source_file", "source_line"], indexes: [["click_id"]],
    hot: true, wide: true)

  /// The fields of an event, as bronze and silver hold them.
  static let eventColumns: [Column] = [
    .text("event_type", "What the event tells, also where that is unknown.", .length(1...64)),
    .text("click_id", "The event's own id, whatever its type.", .length(1...200)),
    .text(
      "advertiser", "The advertiser's name as the event gives it.", .length(1...255), nullable: true
    ),
    .text(
      "advertiser_id", "The advertiser's uid as the event gives it.", .length(1...64),
      nullable: true),
    .text(
      "ad_id", "The creative's uid as the event gives it.", .length(1...64), nullable: true),
    .text(
      "campaign_code", "The campaign's code as the event gives it.", .length(1...64),
      nullable: true),
    .integer("line_item_id", "The line item as the event gives it.", nullable: true),
    .choice(
      "ivt", InvalidTrafficKind.self, "The click filter's verdict; none for a valid click.",
      nullable: true),
    .money(
      "amount_micros", "What the event costs; none where it is missing or malformed.",
      nullable: true),
    .money(
      "budget_value_micros", "The advertiser's allowance, of a budget update.", nullable: true),
    .timestamp("timestamp", "When it happened, as the event says."),
    .integer("timestamp_epoch", "The same in seconds since 1970.", unit: "s"),
  ]

  /// Where an event came from, as bronze and silver hold it.
  static let arrivalColumns: [Column] = [
    .timestamp(
      "ingested_at",
      "The last second of the hour of its arrival, as its folder tells, in simulated time."),
    .integer("ingested_at_epoch", "The same in seconds since 1970.", unit: "s"),
    .text("source_file", "The landing file, relative to the landing folder.", .length(1...500)),
    .integer("source_line", "The line of the file, from 1.", .range(1, nil)),
    .text(
      "batch_id", "The batch that took it in; a batch is one hour of arrivals.", .length(1...64)),
  ]
}
