import Parallel
import Simulate

/// How much sooner two threads are ready than one: the simulator into a sink that only counts.
enum ThreadBenchmark {
  /// The wall times of the same line items with one thread and with two, the best of several turns each.
  static func scale(hours: Int, seed: UInt64, rounds: Int) throws -> String {
    let lineItems = Array(0..<max(8, hours / SimulationBenchmark.hoursOfLineItem))
    var best = (one: Double.infinity, two: Double.infinity)
    for _ in 0..<rounds {
      best.one = min(best.one, try wallSeconds(lineItems, seed, threads: 1))
      best.two = min(best.two, try wallSeconds(lineItems, seed, threads: 2))
    }
    return """
      hours=\(lineItems.count * SimulationBenchmark.hoursOfLineItem) \
      one_thread_seconds=\(Measurement.rounded(best.one, 1_000_000)) \
      two_threads_seconds=\(Measurement.rounded(best.two, 1_000_000)) \
      ratio=\(Measurement.rounded(best.one / best.two, 1_000))
      """
  }

  private static func wallSeconds(
    _ lineItems: [Int], _ seed: UInt64, threads: Int
  ) throws -> Double {
    let begin = Measurement.wallSeconds
    var hours = 0
    _ = try OrderedChunks(threads: threads, window: 4 * threads).run(
      over: lineItems, makeWorker: { SimulationWorkspace() },
      makeOutput: { SimulationBenchmark.Counter() },
      work: { number, workspace, counter in
        counter = SimulationBenchmark.Counter()
        var number = number
        try SimulationBenchmark.run(seed, &number, .performance, into: &counter, &workspace)
      },
      consume: { counter in hours += counter.hours })
    precondition(
      hours == lineItems.count * SimulationBenchmark.hoursOfLineItem, "every hour is simulated")
    return Measurement.wallSeconds - begin
  }
}
