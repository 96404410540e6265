import Digest
import Registry
import Simulate
import Tables
import Units

/// The digests of random campaigns' tables: the same for any build, machine and stretch of hours.
struct TableSums: RecordSink {
  private var digests: [String: TableDigest] = [:]
  private var hasher = BatchDigest()
  private var hours = 0

  mutating func write(_ rows: [Row]) {}

  mutating func write(_ batch: borrowing RecordBatch) {
    digests[batch.table.name, default: TableDigest()] += hasher.digest(batch)
    if batch.table.name == "campaign_performance" { hours += batch.count }
  }

  /// Prints the digests of so many hours of random campaigns.
  static func tell(hours: Int, seed: UInt64) throws {
    var workspace = SimulationWorkspace()
    var sums = TableSums()
    var number = 0
    while sums.hours < hours {
      let random = RandomPlan(seed: seed, number: number).plan
      try CampaignSimulation(random, asOf: RandomPlan.asOf(random))
        .run(into: &sums, workspace: &workspace)
      number += 1
    }
    for (table, digest) in sums.digests.sorted(by: { $0.key < $1.key }) {
      print("\(table) \(digest)")
    }
  }
}
