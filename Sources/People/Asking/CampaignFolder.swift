package import Registry
package import Tables
package import Units

/// A campaign as the people who ask for it know it: its rows, and what they call things.
package struct CampaignFolder: Sendable {
  /// The seed of the run that made it.
  package let seed: UInt64
  /// When its entities were made; nothing is asked for before.
  package let start: Instant
  /// Its row.
  let campaign: Row
  /// The kind of business of its advertiser.
  let industry: Industry?
  /// The reference rows.
  let names: ReferenceNames
  /// The kinds of work, in the order of their numbers.
  let types: [Row]
  /// How often tickets come, wait, go wrong and come back.
  package let rates: WorkRates
  private let rows: [RequestSubject: [Row]]

  /// Lays out a campaign; nothing where a row that every campaign has is missing.
  ///
  /// - Parameters:
  ///   - rows: The advertiser, the campaign, its budget, line items, flights, caps, creatives and changes,
  ///     each table's in the order of its numbers, planned changes among them.
  ///   - names: The reference rows.
  ///   - types: Rows of `ticket_types`.
  ///   - seed: The seed of the run that made it.
  ///   - start: When its entities were made.
  ///   - rates: How often tickets come, wait, go wrong and come back.
  package init?(
    _ rows: [Row], names: ReferenceNames, types: [Row], seed: UInt64, start: Instant,
    rates: WorkRates = WorkRates()
  ) {
    func of(_ table: Table) -> [Row] { rows.filter { $0.table.name == table.name } }
    guard let campaign = of(Registry.campaigns).first, campaign["id"].integer != nil,
      let advertiser = of(Registry.advertisers).first
    else { return nil }
    self.campaign = campaign
    industry = advertiser.choice("industry", as: Industry.self)
    (self.names, self.types, self.rates) = (names, types, rates)
    (self.seed, self.start) = (seed, start)
    self.rows = Dictionary(
      uniqueKeysWithValues: RequestSubject.allCases.map { ($0, of($0.table)) })
  }

  /// The rows of a subject, in the order in which tickets number them.
  func rows(of subject: RequestSubject) -> [Row] { rows[subject] ?? [] }

  /// The campaign's stream key.
  var key: String { campaign["stream_key"].description }

  /// The name under which a reference row is typed; nothing where there is none.
  func name(_ id: Value, in table: String) -> String? {
    guard let row = id.integer.flatMap({ names.row(id: $0, in: table) }) else { return nil }
    let column =
      switch table {
      case "channels": "platform_name"
      case "titles", "brands": "name"
      default: ReferenceNames.naming[table]?.first ?? "name"
      }
    return row[column].text
  }

  /// The channels of its line items, in the order of their first.
  var channels: [Int64] {
    var found: [Int64] = []
    for item in rows(of: .lineItem) {
      guard let channel = item["channel_id"].integer, !found.contains(channel) else { continue }
      found.append(channel)
    }
    return found
  }

  /// The places of the line items of a channel among all of them.
  func lineItems(on channel: Int64) -> [Int] {
    let items = rows(of: .lineItem)
    return items.indices.filter { items[$0]["channel_id"] == .integer(channel) }
  }

  /// The places of the parts of one subject that belong to some line items.
  func parts(_ subject: RequestSubject, of places: [Int]) -> [Int] {
    let items = rows(of: .lineItem)
    let ids = places.map { items[$0]["id"] }
    let parts = rows(of: subject)
    return parts.indices.filter { ids.contains(parts[$0]["line_item_id"]) }
  }

  /// The days of the flights of some line items, from the first to the last; nothing without any.
  func days(of places: [Int]) -> ClosedRange<CivilDate>? {
    let flights = parts(.flight, of: places).map { rows(of: .flight)[$0] }
    let first = flights.compactMap { Self.date($0["start_date"]) }.min()
    let last = flights.compactMap { Self.date($0["end_date"]) }.max()
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  static func date(_ value: Value) -> CivilDate? {
    value.text.flatMap { try? CivilDate(parsing: $0) }
  }

  static func instant(_ value: Value) -> Instant? {
    value.text.flatMap { try? Instant(parsing: $0) }
  }
}
