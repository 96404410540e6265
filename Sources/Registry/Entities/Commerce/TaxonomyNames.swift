package import Tables

extension Registry {
  /// The names of campaigns on channels, given once and never changed.
  package static let taxonomyNames = Table(
    "taxonomy_names", .log, "The name that a campaign was given on a channel, once and for good.",
    columns: [
      .id(),
      .reference("campaign_id", to: "campaigns", "Campaign that is named."),
      .reference("channel_id", to: "channels", "Channel on which it is named so."),
      .integer("year", "Year of its first flight when the name was given.", .range(1900, 2999)),
      .text(
        "name", "Brand, market, channel, year and campaign, joined by underscores.",
        .length(1...200)),
      .timestamp("given_at", "Instant at which the name was given."),
      .reference("ticket_id", to: "tickets", "Ticket that brought the name about."),
    ],
    unique: [["campaign_id", "channel_id"], ["name"]])
}
