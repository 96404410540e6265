internal import Digest
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// A few line items of a world, simulated into a database in memory, and what that took.
struct WorldSample {
  /// The hours that were simulated.
  private(set) var hours: Int64 = 0
  /// Hours of the whole world that are booked and begin before somebody has launched them.
  private(set) var unlaunched: Int64 = 0
  /// The rows of each table that come from line items' hours.
  private(set) var rows: [String: Int64] = [:]
  /// The rows of entities and logs of the whole world, by table.
  private(set) var entityRows: [String: Int64] = [:]
  /// Bytes of the empty database, and those that the rows added.
  let emptyBytes: Int64
  private(set) var databaseBytes: Int64 = 0
  /// Bytes of the rows as text.
  private(set) var textBytes: Int64 = 0
  /// Seconds of simulating, of inserting, and of drawing all entities.
  private(set) var simulation = 0.0
  private(set) var insertion = 0.0
  private(set) var preparation = 0.0

  private let delivery: DeliveryTables
  private static let mostHours: Int64 = 30_000
  private static let mostCampaigns: Int64 = 40

  init(
    _ order: WorldOrder, tables: [Table], census: WorldCensus, stopIfAsked: () throws -> Void
  ) throws {
    delivery = DeliveryTables(Set(tables.map(\.name)))
    let database = try Database.inMemory()
    emptyBytes = try database.size
    let wanted = Set(tables.map(\.name))
    let isSimulated = Registry.delivery.contains { wanted.contains($0.name) }
    for row in WorldEntities.referenceRows { entityRows[row.table.name, default: 0] += 1 }
    entityRows[Registry.genManifest.name] = 1
    var target = DatabaseTarget(database) { wanted.contains($0.name) }
    var chunk = CountedChunk(target.makeChunk(), isDigested: true)
    var workspace = SimulationWorkspace()
    var entities = try WorldEntities(order)
    let step = max(1, census.campaigns / Self.mostCampaigns)
    var number: Int64 = 0
    while true {
      let begin = ContinuousClock.now
      let next = try entities.next()
      preparation += Self.seconds(since: begin)
      guard let campaign = next else { break }
      try stopIfAsked()
      number += 1
      for row in campaign.rows { entityRows[row.table.name, default: 0] += 1 }
      let launched = CampaignSimulation(campaign.plan, asOf: order.end)
      unlaunched += campaign.plan.lineItems.indices.reduce(campaign.hours) {
        $0 - launched.hours(ofLineItem: $1)
      }
      guard isSimulated, number % step == 0, hours < Self.mostHours else { continue }
      try simulate(campaign, until: order.end, &chunk, &workspace, into: &target)
    }
    databaseBytes = try database.size - emptyBytes
  }

  private mutating func simulate(
    _ campaign: WorldEntities.Campaign, until asOf: Instant,
    _ chunk: inout CountedChunk<CollectedBatches>, _ workspace: inout SimulationWorkspace,
    into target: inout DatabaseTarget
  ) throws {
    for place in campaign.plan.lineItems.indices {
      chunk.clear()
      let begin = ContinuousClock.now
      _ = try CampaignSimulation(campaign.plan, asOf: asOf, tables: delivery).run(
        lineItem: place, into: &chunk, workspace: &workspace)
      simulation += Self.seconds(since: begin)
      let middle = ContinuousClock.now
      try target.take(&chunk.inner)
      insertion += Self.seconds(since: middle)
      hours += Int64(chunk.hours)
      for (table, digest) in chunk.digests { rows[table, default: 0] += Int64(digest.rows) }
      textBytes += chunk.inner.textBytes
    }
  }

  private static func seconds(since begin: ContinuousClock.Instant) -> Double {
    let time = (ContinuousClock.now - begin).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
  }
}

extension CollectedBatches {
  /// Bytes of the rows as CSV, told by some rows of each batch.
  fileprivate var textBytes: Int64 {
    var bytes: Int64 = 0
    forEach { batch in
      let looked = min(batch.count, 16)
      guard looked > 0 else { return }
      let seen = (0..<looked).reduce(0) { sum, row in
        sum
          + batch.row(at: row).values.reduce(0) { $0 + $1.description.utf8.count + 1 }
      }
      bytes += Int64(seen * batch.count / looked)
    }
    return bytes
  }
}
