import Registry
import Tables
import Testing

@Suite struct MetricTests {
  @Test func `the metrics are those of the data model`() {
    #expect(
      Set(Registry.metrics.map(\.name)) == [
        "ctr", "viewability_rate", "audibility_rate", "video_start_rate", "video_completion_rate",
        "video_skip_rate", "qr_scan_rate", "interactive_rate", "response_rate",
        "eligibility_rate", "auction_win_rate", "render_rate", "fill_rate",
        "supply_funnel_efficiency", "error_rate", "timeout_rate", "average_frequency",
        "average_watch_seconds", "effective_cpm_micros", "cost_per_completed_view_micros",
        "cost_per_click_micros", "invalid_traffic_rate",
      ])
    #expect(Registry.metrics.count == 22)
  }

  @Test func `a metric reads only columns of an hour`() {
    for metric in Registry.metrics {
      for column in metric.numerator.columns + metric.denominator.columns {
        #expect(Registry.campaignPerformance.column(named: column) != nil, "\(metric.name)")
      }
    }
  }

  @Test func `SQL and Swift calculate the same number from random hours`() throws {
    let database = try RegistryDatabase()
    try database.run("PRAGMA ignore_check_constraints = ON")
    var chance = Splitmix(seed: 20_250_901)
    for hour in 0..<100 {
      var values: [String: Value] = ["line_item_id": .integer(Int64(hour + 1))]
      for column in Set(Registry.metrics.flatMap { $0.numerator.columns + $0.denominator.columns })
        .sorted()
      {
        // A quarter of the divisors is 0, and amounts reach far above any hour's.
        let range: UInt64 = column.hasSuffix("_micros") ? 50_000_000_000 : 400_000
        values[column] = .integer(chance.next() % 4 == 0 ? 0 : Int64(chance.next() % range))
      }
      try database.insert(Registry.campaignPerformance, values)
      let found = try database.rows(
        "SELECT \(Registry.metrics.map(\.name).joined(separator: ", "))"
          + " FROM campaign_performance_extended WHERE line_item_id = \(hour + 1)")
      let calculated = Registry.metrics.map { $0.value { values[$0] ?? .null }.description }
      #expect(found == [calculated.joined(separator: "|")], "seed 20250901, hour \(hour)")
    }
  }
}
