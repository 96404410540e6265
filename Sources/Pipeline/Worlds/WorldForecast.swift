internal import Registry
internal import Simulate
internal import Store
package import Tables
internal import Units

/// How large a world will be and how long it takes, from a few of its line items.
package struct WorldForecast {
  /// The rows of a table to be.
  package struct Rows: Hashable, Sendable {
    /// The table.
    package let table: String
    /// How many rows it will have.
    package let count: Int64
    /// True when they were counted and not estimated.
    package let isExact: Bool
  }

  /// What was counted.
  package let census: WorldCensus
  /// The hours that the shard makes: those that are booked, without those before a late launch.
  package let hours: Int64
  /// The rows of each table, in the order of the registry.
  package let rows: [Rows]
  /// Bytes of the database and of the same as CSV.
  package let databaseBytes: Int64
  /// Bytes of all tables as CSV.
  package let textBytes: Int64
  /// Seconds that the database takes on this machine.
  package let seconds: Double
  /// The most memory that is used at a time.
  package let memoryBytes: Int64

  /// The seconds as people say them.
  package var roundedSeconds: String {
    seconds < 10 ? String(Double(Int(seconds * 10 + 0.5)) / 10) : String(Int(seconds + 0.5))
  }

  /// Counts entities and hours, and simulates a few line items into a database in memory.
  package init(
    _ order: WorldOrder, tables: [Table], manner: WorldMaking.Manner,
    stopIfAsked: () throws -> Void = {}
  ) throws {
    let census = try WorldCensus(order, stopIfAsked: stopIfAsked)
    self.census = census
    let sample = try WorldSample(order, tables: tables, census: census, stopIfAsked: stopIfAsked)
    let wanted = Set(tables.map(\.name))
    let counted = sample.entityRows
    // A shard has its share of what is launched late.
    let isWhole = census.ownHours == census.hours || sample.unlaunched == 0
    let share = Double(census.ownHours) / Double(max(1, census.hours))
    let hours =
      census.ownHours
      - (isWhole ? sample.unlaunched : Int64(Double(sample.unlaunched) * share))
    self.hours = hours
    let scale = sample.hours > 0 ? Double(hours) / Double(sample.hours) : 0
    rows = Registry.tables.filter { wanted.contains($0.name) }.compactMap { table in
      if table.name == Registry.campaignPerformance.name {
        return Rows(table: table.name, count: hours, isExact: isWhole)
      }
      if let count = counted[table.name] {
        return Rows(table: table.name, count: count, isExact: true)
      }
      guard let count = sample.rows[table.name], count > 0 else { return nil }
      return Rows(table: table.name, count: Int64(Double(count) * scale), isExact: false)
    }
    let entityRows = Double(counted.values.reduce(0, +))
    databaseBytes =
      sample.emptyBytes + Int64(Double(sample.databaseBytes) * scale + entityRows * 400)
    textBytes = Int64(Double(sample.textBytes) * scale + entityRows * 300)
    let simulated = sample.simulation * scale / Double(max(1, manner.threads))
    seconds = max(simulated, sample.insertion * scale) + sample.preparation + entityRows * 4e-6
    let waiting = min(
      manner.memory, Int64(4 * manner.threads) * WorldCensus.bytes(ofHours: census.longest))
    memoryBytes = 90_000_000 + waiting + Int64(manner.threads) * 8_000_000
  }
}
