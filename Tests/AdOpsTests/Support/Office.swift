import AdOps
import Registry
import Tables
import Testing

/// A ticket for a small campaign without any mistake, whose rows a test changes.
struct Office {
  var ticket = Office.ticketRow
  var rows: [Row] = Office.campaignRows
  var requests: [String: String] = [:]
  var given: [GivenName] = []
  var others: [OtherTicket] = []

  static let names = ReferenceNames(Registry.referenceRows)

  /// The reference rows that it knows.
  var known = Office.names

  static func id(_ table: Table, _ column: String, _ value: String) -> Value {
    Registry.referenceRows(of: table).first { $0[column] == .text(value) }?["id"] ?? .null
  }

  private static let ticketRow: Row = {
    var row = Registry.tickets.example
    row["title"] = "Launch EV Awareness on Netflix"
    row["campaign_id"] = 1
    row["channel_id"] = id(Registry.channels, "api_identifier", "netflix")
    row["ticket_type_id"] = id(Registry.ticketTypes, "name", "New Campaign")
    row["opened_at"] = "2025-08-11T09:00:00Z"
    row["due_at"] = "2025-08-12T09:00:00Z"
    row["sla_hours"] = 24
    return row
  }()

  private static let campaignRows: [Row] = {
    var advertiser = Registry.advertisers.example
    advertiser["name"] = "Luxury Auto Co"
    advertiser["industry"] = "AUTOMOTIVE"
    advertiser["currency_id"] = id(Registry.currencies, "code", "USD")
    var campaign = Registry.campaigns.example
    campaign["name"] = "EV Awareness Launch"
    campaign["brand_id"] = id(Registry.brands, "internal_code", "LUXAUTO")
    campaign["market_id"] = id(Registry.markets, "code", "US")
    campaign["title_id"] = nil
    campaign["start_date"] = "2025-09-01"
    campaign["end_date"] = "2025-09-20"
    campaign["competitive_label"] = "AUTOMOTIVE"
    var budget = Registry.budgets.example
    budget["amount_micros"] = 120_000_000_000
    var item = Registry.lineItems.example
    item["name"] = "EV Cinematic 30s"
    item["channel_id"] = ticketRow["channel_id"]
    item["budget_micros"] = 120_000_000_000
    item["bid_cpm_micros"] = 25_000_000
    item["audience_id"] = nil
    item["targeting_json"] =
      #"{"CONTENT_GENRE":["DRAMA"],"DEVICE":["TV"],"GEO_COUNTRY":["US"]}"#
    var flight = Registry.flights.example
    flight["start_date"] = "2025-09-01"
    flight["end_date"] = "2025-09-20"
    var cap = Registry.frequencyCaps.example
    cap["max_impressions"] = 3
    return [advertiser, campaign, budget, item, flight, cap, creativeRow]
  }()

  private static let creativeRow: Row = {
    var row = Registry.creatives.example
    row["name"] = "EVAwarenessLaunch_30s_16x9_1080p_v1_LUXU0A1B2C3H"
    row["asset_url"] = "https://cdn.example.com/assets/ev_30.mp4"
    row["video_codec_h264_profile"] = "HIGH"
    row["qa_status"] = "APPROVED"
    row["file_size_bytes"] = 60_000_000
    row["ad_id"] = "LUXU0A1B2C3H"
    row["landing_page_url"] =
      "https://www.luxauto.example/ev?utm_source=netflix&utm_campaign=EVAwarenessLaunch"
    let tracked = "c=EVAwarenessLaunch&cb=[CACHEBUSTING]&ts=[TIMESTAMP]"
    row["click_tracker_url"] = .text("https://track.example.com/click?\(tracked)")
    row["impression_tracker_url"] = .text("https://track.example.com/view?\(tracked)")
    return row
  }()

  /// Sets a column of every row of a table.
  mutating func set(_ table: Table, _ column: String, _ value: Value) {
    for index in rows.indices where rows[index].table.name == table.name {
      rows[index][column] = value
    }
  }

  /// Sets a column of a row of a table, the first by default.
  mutating func set(_ table: Table, number: Int, _ column: String, _ value: Value) {
    let places = rows.indices.filter { rows[$0].table.name == table.name }
    rows[places[number - 1]][column] = value
  }

  /// Points a column of the campaign at a reference row.
  mutating func refer(_ column: String, to table: Table, _ key: String, _ name: String) {
    set(Registry.campaigns, column, Self.id(table, key, name))
  }

  /// Makes it a ticket of another type.
  mutating func become(_ type: String) {
    ticket["ticket_type_id"] = Self.id(Registry.ticketTypes, "name", type)
  }

  /// Moves the ticket and its line items to another channel.
  mutating func move(to channel: String) {
    let id = Self.id(Registry.channels, "api_identifier", channel)
    ticket["channel_id"] = id
    set(Registry.lineItems, "channel_id", id)
  }

  /// Removes the rows of a table.
  mutating func remove(_ table: Table) { rows.removeAll { $0.table.name == table.name } }

  /// Adds a copy of the first row of a table, with another number.
  mutating func copy(_ table: Table, _ values: KeyValuePairs<String, Value> = [:]) {
    guard var row = rows.first(where: { $0.table.name == table.name }) else { return }
    row["id"] = .integer(Int64(rows.count { $0.table.name == table.name }) + 1)
    for (column, value) in values { row[column] = value }
    rows.append(row)
  }

  /// Replaces the targeting of the line items.
  mutating func target(_ json: String) {
    set(Registry.lineItems, "targeting_json", .text(json))
  }

  var papers: TicketPapers {
    TicketPapers(
      ticket: ticket, rows: rows, names: known, requests: requests, givenNames: given,
      others: others)
  }

  /// What a rule finds about it.
  func judgement(_ rule: QualityRule) throws -> Judgement {
    let outcomes = QualityEngine().run(try #require(TicketCase(papers)))
    return try #require(outcomes.first { $0.rule == rule }).judgement
  }
}
