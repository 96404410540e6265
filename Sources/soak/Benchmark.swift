import Registry
import Simulate
import Tables
import Units

/// The speed of one core, with a sink that only counts.
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

  /// Simulates line items of 720 hours and tells the best of three rounds.
  static func run(hours: Int, seed: UInt64) throws {
    var workspace = SimulationWorkspace()
    let clock = ContinuousClock()
    var best: (seconds: Double, counter: Counter)?
    for _ in 0..<3 {
      var counter = Counter()
      let begin = clock.now
      var number = 0
      while counter.hours < hours {
        let plan = UsualPlan.plan(seed: seed, number: number)
        number += 1
        let end = plan.lineItems[0].flights[0].hours.upperBound.start
        try CampaignSimulation(plan, asOf: end).run(into: &counter, workspace: &workspace)
      }
      let time = (clock.now - begin).components
      let seconds = Double(time.seconds) + Double(time.attoseconds) * 1e-18
      if seconds < best?.seconds ?? .infinity { best = (seconds, counter) }
    }
    guard let best else { return }
    let hourly = Int(Double(best.counter.hours) / best.seconds)
    let all = Int(Double(best.counter.rows) / best.seconds)
    print("\(best.counter.hours) hours: \(hourly) hours/s, \(all) rows of all tables/s")
  }
}
