import Export
import Registry
import Simulate
import Tables
import Units

/// The speed of the simulator, into a sink that only counts and into text.
enum SimulationBenchmark {
  /// The hours of a line item of `UsualPlan`.
  static let hoursOfLineItem = 720

  /// Counts rows.
  struct Counter: RecordSink {
    var hours = 0
    var rows = 0

    mutating func write(_ rows: [Row]) { self.rows += rows.count }

    mutating func write(_ batch: borrowing RecordBatch) {
      rows += batch.count
      if batch.table.name == Registry.campaignPerformance.name { hours += batch.count }
    }
  }

  /// Counts rows and turns the hourly ones into text and a digest.
  private struct Formatter: RecordSink {
    var counter = Counter()
    var chunk = ExportChunk(
      ExportOptions(.csv, isDigested: false), tables: [Registry.campaignPerformance])

    mutating func write(_ rows: [Row]) { counter.write(rows) }

    mutating func write(_ batch: borrowing RecordBatch) {
      counter.write(batch)
      chunk.write(batch)
    }
  }

  /// Simulates line items of 720 hours, with the chosen tables.
  static func simulate(
    _ tables: DeliveryTables, _ hours: Int, seed: UInt64, rounds: Int
  ) throws -> Measurement {
    var workspace = SimulationWorkspace()
    return try Measurement.best(of: rounds) {
      var counter = Counter()
      var number = 0
      while counter.hours < hours {
        try run(seed, &number, tables, into: &counter, &workspace)
      }
      var measurement = Measurement()
      (measurement.rows, measurement.allRows) = (counter.hours, counter.rows)
      return measurement
    }
  }

  /// Simulates line items of 720 hours, and formats their hours.
  static func simulateAndFormat(_ hours: Int, seed: UInt64, rounds: Int) throws -> Measurement {
    var workspace = SimulationWorkspace()
    let device = NullDevice()
    return try Measurement.best(of: rounds) {
      var formatter = Formatter()
      var measurement = Measurement()
      measurement.bytes = 0
      var number = 0
      while formatter.counter.hours < hours {
        formatter.chunk.clear()
        try run(seed, &number, .performance, into: &formatter, &workspace)
        for lines in formatter.chunk.tables {
          lines.withBytes { device.write($0) }
          measurement.bytes? += lines.byteCount
        }
      }
      (measurement.rows, measurement.allRows) = (formatter.counter.hours, formatter.counter.rows)
      return measurement
    }
  }

  static func run(
    _ seed: UInt64, _ number: inout Int, _ tables: DeliveryTables,
    into sink: inout some RecordSink, _ workspace: inout SimulationWorkspace
  ) throws {
    let plan = UsualPlan.plan(seed: seed, number: number)
    number += 1
    let end = plan.lineItems[0].flights[0].hours.upperBound.start
    try CampaignSimulation(plan, asOf: end, tables: tables).run(into: &sink, workspace: &workspace)
  }
}
