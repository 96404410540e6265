internal import AdOps
internal import Diagnostics
internal import Generate
internal import People
internal import Registry
internal import Tables
internal import Units

/// Makes the tickets of one advertiser's campaigns: people ask and work, rules judge, platforms answer.
///
/// Campaigns that are made together share their advertiser's pod; nothing else is shared.
struct TicketMaking {
  /// A campaign for which somebody asks.
  struct Order {
    /// Its advertiser, its own rows, and what is planned to change; each table's in order.
    var rows: [Row]
    /// When its entities were made.
    let start: Instant
  }

  /// The reference rows of the database.
  let names: ReferenceNames
  /// The kinds of work.
  let types: [Row]
  /// The people.
  let users: [Row]
  /// The seed of the run.
  let seed: UInt64
  /// How people work.
  let office: Office

  /// Makes the tickets of campaigns, whole stories of which only what is due is stored.
  /// - Parameters:
  ///   - orders: The campaigns, of one advertiser.
  ///   - asOf: The instant after which nothing is stored.
  ///   - ids: The numbers of the next rows; those that are taken are spent.
  ///   - bases: The first numbers of each campaign's rows, where they were taken before.
  /// - Returns: What was made for each campaign.
  /// - Throws: A `Failure` where a campaign lacks a row.
  func make(
    _ orders: [Order], asOf: Instant, ids: inout NextIDs, bases: [NextIDs]? = nil
  ) throws -> [CampaignTickets] {
    guard let first = orders.first else { return [] }
    let work = try work(on: orders, of: advertiser(first))
    var judge = TicketJudging(
      work.asks, entities: orders.map(\.rows), names: names, engine: QualityEngine())
    let stories = try work.stories(judgedBy: &judge).stories
    var made: [CampaignTickets] = []
    for (place, order) in orders.enumerated() {
      let campaign = try id(of: order)
      let own = stories.indices.filter { stories[$0].ask.campaign == campaign }
      var script = CampaignScript(
        order.rows, names: names, stories: own.map { stories[$0] },
        runs: own.map { judge.runs[$0] }, ids: bases?[place] ?? ids)
      made.append(try script.tickets(upTo: asOf))
      if bases == nil { ids = script.ids }
    }
    return made
  }

  private func work(on orders: [Order], of advertiser: Row) throws -> AdvertiserWork {
    let folders = try orders.map { order in
      guard
        let folder = CampaignFolder(
          order.rows, names: names, types: types, seed: seed, start: order.start,
          rates: office.rates)
      else { throw missing }
      return folder
    }
    let market = names.row(id: advertiser.number("market_id"), in: Registry.markets.name)
    let zone = market?["time_zone"].text.flatMap { TimeZoneRules.zone(named: $0) } ?? .utc
    let pod = Pod(
      of: office.people(among: users), advertiser: advertiser.words("stream_key"), seed: seed)
    return AdvertiserWork(folders, pod: pod, zone: zone)
  }

  private func advertiser(_ order: Order) throws -> Row {
    guard let row = order.rows.first(where: { $0.table.name == Registry.advertisers.name }) else {
      throw missing
    }
    return row
  }

  private func id(of order: Order) throws -> Int64 {
    guard let row = order.rows.first(where: { $0.table.name == Registry.campaigns.name }) else {
      throw missing
    }
    return row.number("id")
  }

  private var missing: Failure {
    Failure(.bug, "a campaign lacks a row that every campaign has", advice: "run: gen verify")
  }
}
