internal import Events
internal import Registry
internal import Store
internal import Tables
internal import Units

/// What one campaign sends in a stretch of hours: the input of a chunk of parallel work.
struct EventStretch: Sendable {
  /// What a campaign sends, ready to be written.
  struct Landing: Sendable {
    let content: LandingPlace.Content
    let arrivals: [Arrival]
    /// The lines, one after the other, and where each ends.
    let bytes: [UInt8]
    let ends: [Int]
  }

  let campaign: CampaignEvents
  let clicks: Range<Hour>
  let budgets: Range<Hour>
  let hours: [[EventHour]]

  /// Reads the hours that a stretch needs of a campaign.
  init(_ campaign: CampaignEvents, _ stretch: Range<Hour>, in database: Database) throws {
    self.campaign = campaign
    clicks = Self.part(of: stretch, from: campaign.clicksFrom)
    budgets = Self.part(of: stretch, from: campaign.budgetsFrom)
    let needed = clicks.lowerBound - ArrivalMaking.longestDelayHours..<clicks.upperBound
    hours =
      clicks.isEmpty
      ? campaign.plan.lines.map { _ in [] }
      : try campaign.plan.lines.map { try Self.hours(of: $0.id, needed, in: database) }
  }

  private static func part(of stretch: Range<Hour>, from first: Hour) -> Range<Hour> {
    min(max(stretch.lowerBound, first), stretch.upperBound)..<stretch.upperBound
  }

  private static func hours(
    of line: Int64, _ needed: Range<Hour>, in database: Database
  ) throws -> [EventHour] {
    var found: [EventHour] = []
    try database.forEachRow(
      of: Registry.campaignPerformance,
      ["hour_ts", "clicks", "invalid_clicks", "spend_micros"],
      where: ["line_item_id": .integer(line)],
      within: (
        "hour_ts", .text(needed.lowerBound.description), .text(needed.upperBound.description)
      )
    ) { cells in
      guard let start = cells[0].text, let clicks = cells[1].integer, let spend = cells[3].integer,
        clicks > 0 || spend > 0
      else { return }
      found.append(
        EventHour(
          try Instant(parsing: start).hour, clicks: clicks,
          invalidClicks: cells[2].integer ?? 0, spend: Money(micros: spend)))
    }
    return found
  }

  /// Makes what the campaign sends: a function of this value alone.
  func landings() -> [Landing] {
    let making = ArrivalMaking(campaign.plan)
    return [
      landing(.clicks, clicks.isEmpty ? [] : making.arrivals(in: clicks, from: hours)),
      landing(.budgets, making.arrivals(in: budgets, of: campaign.tellings)),
    ].filter { !$0.arrivals.isEmpty }
  }

  private func landing(_ content: LandingPlace.Content, _ arrivals: [Arrival]) -> Landing {
    var writer = EventLineWriter(campaign.plan)
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for arrival in arrivals {
      writer.write(arrival, to: &bytes)
      ends.append(bytes.count)
    }
    return Landing(content: content, arrivals: arrivals, bytes: bytes, ends: ends)
  }
}
