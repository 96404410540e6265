import Diagnostics
import JSON
import SQLite
import Testing

/// What a file asks for is what the database holds.
@Suite struct HonouredFileTests {
  private func rows(_ trial: Trial, _ sql: String) throws -> [[Int64]] {
    var statement = try Connection(path: trial.database).prepare(sql)
    var found: [[Int64]] = []
    while try statement.step() {
      var cells: [Int64] = []
      for place in 0..<statement.columnCount { cells.append(statement.integer(at: place)) }
      found.append(cells)
    }
    return found
  }

  private func made(_ plan: String) throws -> Trial {
    let trial = Trial()
    trial.run("init-db")
    try trial.write(plan, to: "plan.yml")
    let outcome = trial.run("create-profile --name plan --profiles \(trial.folder)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  @Test func `an example of three line items with three creatives each gets all of them`() throws {
    let creatives = (1...3).map { number in
      """
              - { asset_url: "https://cdn.example.com/\(number).mp4", duration_seconds: 15, \
      mime_type: VIDEO/MP4, qa_status: APPROVED, rotation_weight: \(number) }
      """
    }.joined(separator: "\n")
    let lineItems = (1...3).map { number in
      """
            - name: Part \(number)
              duration_seconds: 15
              creatives:
      \(creatives)
      """
    }.joined(separator: "\n")
    let trial = Trial()
    trial.run("init-db")
    let path = try trial.write(
      """
      examples:
        launch:
          campaign: { name: Nine Spots, target_cpm: 20, budget: 9000, flight: { start_date: 2026-03-02, days: 3 } }
          line_items:
      \(lineItems)
      """, to: "mine.yml")
    let outcome = trial.run("create-example --template \(path) --example launch --json")
    #expect(outcome.status == .done, "\(outcome.errors)")
    let counts = try JSONReader.read(outcome.output)["rows"]
    #expect(counts?["line_items"] == 3)
    #expect(counts?["creatives"] == 9)
    #expect(counts?["campaign_performance"] == 216)
    #expect(
      try rows(
        trial,
        """
        SELECT line_item_id, count(*), sum(rotation_weight), count(DISTINCT asset_url)
        FROM creatives GROUP BY line_item_id
        """) == [[1, 3, 6, 3], [2, 3, 6, 3], [3, 3, 6, 3]])
    let delivering = try rows(
      trial,
      "SELECT line_item_id, sum(impressions) > 0 FROM campaign_performance GROUP BY line_item_id")
    #expect(delivering == [[1, 1], [2, 1], [3, 1]])
    // Every creative had its part of what its line item showed.
    #expect(
      try rows(
        trial,
        "SELECT count(DISTINCT value) FROM performance_breakdown WHERE dimension = 'CREATIVE'")
        == [[9]])
  }

  private static func plan(_ more: String) -> String {
    """
    campaign:
      name: Held
      target_cpm: 20
      budget: 9000
      flight: { start_date: 2026-03-02, days: 6 }
    \(more)
    performance: { supply_multiple: 2 }
    """
  }

  @Test func `PAUSED stays PAUSED and delivers nothing`() throws {
    let trial = try made(Self.plan("  status: PAUSED"))
    #expect(try trial.json("show campaigns 1")["status"] == "PAUSED")
    #expect(
      try rows(
        trial,
        "SELECT count(*), sum(requests), sum(spend_micros), sum(throttle_ppm) "
          + "FROM campaign_performance") == [[144, 0, 0, 0]])
    let later = trial.run("advance --to 2026-06-01T00:00:00Z")
    #expect(later.status == .done, "\(later.errors)")
    #expect(try trial.json("show campaigns 1")["status"] == "PAUSED")
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a pause delivers nothing while it lasts, and delivery goes on after it`() throws {
    let trial = try made(
      Self.plan(
        """
          status_changes:
            - { at: 2026-03-04T00:00:00Z, status: PAUSED }
            - { at: 2026-03-05T00:00:00Z, status: ACTIVE }
        """))
    let days = try rows(
      trial,
      """
      SELECT count(*), sum(requests) > 0, max(throttle_ppm) > 0, sum(spend_micros) > 0
      FROM campaign_performance GROUP BY substr(hour_ts, 1, 10) ORDER BY hour_ts
      """)
    let (live, paused): ([Int64], [Int64]) = ([24, 1, 1, 1], [24, 0, 0, 0])
    #expect(days == [live, live, paused, live, live, live])
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a budget cut below what is spent stops delivery at that hour`() throws {
    let trial = try made(
      Self.plan("  budget_changes: [ { at: 2026-03-04T13:00:00Z, amount: 500 } ]"))
    let parts = try rows(
      trial,
      """
      SELECT hour_ts >= '2026-03-04T13:00:00Z', count(*), sum(spend_micros) > 500000000, sum(requests) > 0
      FROM campaign_performance GROUP BY 1
      """)
    #expect(parts == [[0, 61, 1, 1], [1, 83, 0, 0]])
    // The hour before the cut still delivered.
    #expect(
      try rows(
        trial,
        "SELECT requests > 0 FROM campaign_performance WHERE hour_ts = '2026-03-04T12:00:00Z'")
        == [[1]])
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
    let campaign = try #require(trial.json("status")["campaigns"]?.array?.first)
    #expect(campaign["budget_micros"] == 500_000_000)
    #expect(campaign["delivered"]?.double ?? 0 > 1)
  }
}
