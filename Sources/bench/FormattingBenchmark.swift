import Digest
import Export
import Registry
import Simulate
import Tables
import Units

/// How fast hourly rows become text, or a digest, when they lie in memory as the simulator leaves them.
enum FormattingBenchmark {
  /// Keeps the first batches of hours.
  private struct Collector: RecordSink {
    var batches: [RecordBatch] = []

    mutating func write(_ rows: [Row]) {}

    mutating func write(_ batch: borrowing RecordBatch) {
      guard batch.table.name == Registry.campaignPerformance.name else { return }
      batches.append(copy batch)
    }
  }

  /// Line items whose hours are formatted again and again.
  private static let lineItems = 64

  static func format(_ format: ExportFormat, rows: Int, seed: UInt64) throws -> Measurement {
    let device = NullDevice()
    var lines = TableLines(Registry.campaignPerformance, format, isDigested: false)
    return try measure(rows, seed) { batch in
      lines.removeAll()
      lines.append(batch)
      lines.withBytes { device.write($0) }
      return lines.byteCount
    }
  }

  static func digest(rows: Int, seed: UInt64) throws -> Measurement {
    var digest = BatchDigest()
    var sum = TableDigest()
    var measurement = try measure(rows, seed) { batch in
      sum += digest.digest(batch)
      return 0
    }
    precondition(sum.rows >= UInt64(measurement.rows), "every row is digested")
    measurement.bytes = nil
    return measurement
  }

  /// Works on batch after batch, each of which has just been written, as when the simulator hands it on.
  ///
  /// All batches are gone through again and again until there were so many rows; the best time counts,
  /// since a machine that others use too is seldom quiet for long.
  private static func measure(
    _ rows: Int, _ seed: UInt64, _ work: (borrowing RecordBatch) -> Int
  ) throws -> Measurement {
    let batches = try hours(seed)
    var fresh = batches[0]
    var best: Measurement?
    var done = 0
    while done < rows {
      var measurement = Measurement(bytes: 0)
      for batch in batches {
        fresh.replace(by: batch)
        let begin = Measurement.processorSeconds
        measurement.bytes? += work(fresh)
        measurement.seconds += Measurement.processorSeconds - begin
        measurement.rows += fresh.count
      }
      done += measurement.rows
      if measurement.seconds < best?.seconds ?? .infinity { best = measurement }
    }
    return best ?? Measurement()
  }

  private static func hours(_ seed: UInt64) throws -> [RecordBatch] {
    var collector = Collector()
    var workspace = SimulationWorkspace()
    for number in 0..<lineItems {
      let plan = UsualPlan.plan(seed: seed, number: number)
      let end = plan.lineItems[0].flights[0].hours.upperBound.start
      try CampaignSimulation(plan, asOf: end).run(into: &collector, workspace: &workspace)
    }
    return collector.batches
  }
}
