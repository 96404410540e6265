import Registry
import Simulate
import Tables
import Units

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The speed of one core in seconds of its own time, with a sink that only counts.
enum Benchmark {
  private struct Counter: RecordSink {
    var hours = 0
    var rows = 0
    mutating func write(_ rows: [Row]) { self.rows += rows.count }
    mutating func write(_ batch: borrowing RecordBatch) {
      rows += batch.count
      if batch.table.name == "campaign_performance" { hours += batch.count }
    }
  }

  /// Simulates line items of 720 hours and tells the median of some rounds, for each choice of tables.
  static func run(hours: Int, seed: UInt64, choices: [String: DeliveryTables]) throws {
    var workspace = SimulationWorkspace()
    var rounds: [String: [Double]] = [:]
    var counters: [String: Counter] = [:]
    for _ in 0..<5 {
      for (name, tables) in choices {
        let begin = processorSeconds()
        let counter = try simulate(hours, seed: seed, tables, &workspace)
        rounds[name, default: []].append(processorSeconds() - begin)
        counters[name] = counter
      }
    }
    for (name, seconds) in rounds.sorted(by: { $0.key < $1.key }) {
      let median = seconds.sorted()[seconds.count / 2]
      guard let counter = counters[name] else { continue }
      let hourly = Int(Double(counter.hours) / median)
      let all = Int(Double(counter.rows) / median)
      print("\(name): \(counter.hours) hours, \(hourly) hours/s, \(all) rows/s")
    }
  }

  private static func simulate(
    _ hours: Int, seed: UInt64, _ tables: DeliveryTables, _ workspace: inout SimulationWorkspace
  ) throws -> Counter {
    var counter = Counter()
    var number = 0
    while counter.hours < hours {
      let plan = UsualPlan.plan(seed: seed, number: number)
      number += 1
      let end = plan.lineItems[0].flights[0].hours.upperBound.start
      try CampaignSimulation(plan, asOf: end, tables: tables)
        .run(into: &counter, workspace: &workspace)
    }
    return counter
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
