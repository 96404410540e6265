import Diagnostics
import JSON
import SQLite
import Testing

/// `gen status` tells of campaigns: what they may spend, have spent, and how far they are.
@Suite struct StatusTests {
  @Test func `each campaign is shown with budget, spend, delivery and hours`() throws {
    let status = try Shipped.complete.trial.json("status")
    let campaigns = try #require(status["campaigns"]?.array)
    #expect(campaigns.map { $0["hours"]?.integer } == [480, 504, 432, 1_104, 936, 744, 720])
    #expect(
      campaigns.map { $0["budget_micros"]?.integer }
        == [120, 60, 40, 150, 60, 40, 70].map { $0 * 1_000_000_000 })
    for campaign in campaigns {
      let (spend, allowance) = (
        campaign["spend_micros"]?.integer, campaign["allowance_micros"]?.integer
      )
      #expect(spend ?? 0 > 0 && spend ?? 0 <= allowance ?? 0)
      let share = campaign["delivered"]?.double ?? 0
      #expect(abs(share - Double(spend ?? 0) / Double(allowance ?? 1)) < 1e-12)
    }
    let text = Shipped.run("status").output
    #expect(text.contains("120,000.00"))
    #expect(text.contains("CMP-0007"))
    #expect(text.contains(" %"))
    #expect(!text.contains(" more"))
  }

  @Test func `spend is that of the hours`() throws {
    var statement = try Connection(path: Shipped.complete.trial.database).prepare(
      "SELECT sum(spend_micros) FROM campaign_performance GROUP BY campaign_id ORDER BY campaign_id"
    )
    let expected = try statement.rows { $0.integer(at: 0) }
    let status = try Shipped.complete.trial.json("status")
    #expect(status["campaigns"]?.array?.map { $0["spend_micros"]?.integer } == expected)
  }

  private func made(_ plan: String) throws -> Trial {
    let trial = Trial()
    trial.run("init-db")
    try trial.write(plan, to: "plan.yml")
    let outcome = trial.run("create-profile --name plan --profiles \(trial.folder)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  @Test func `a DAILY budget may be spent for the days that have begun in the market`() throws {
    let trial = try made(
      """
      campaign:
        name: Step By Step
        market: US
        target_cpm: 16
        budget: { amount: 2000, type: DAILY }
        flight: { start_date: 2026-02-02, days: 21 }
        budget_changes: [ { at: 2026-02-04T17:00:00Z, amount: 3500 } ]
      line_items: [ { name: Only } ]
      as_of: 2026-02-05T12:00:00Z
      """)
    let campaign = try #require(trial.json("status")["campaigns"]?.array?.first)
    #expect(campaign["budget_type"] == "DAILY")
    #expect(campaign["budget_micros"] == 3_500_000_000)
    // 2 and 3 February at 2,000; the 4th and 5th, which had begun in New York, at 3,500.
    #expect(campaign["allowance_micros"] == 11_000_000_000)
    #expect(campaign["hours"] == 84)
    #expect(trial.run("status").output.contains("a day"))
  }

  @Test func `of many campaigns the largest are shown, and all in JSON`() throws {
    let trial = try made(
      "campaign: { name: First, budget: 500, target_cpm: 10, flight: { days: 3 } }\n"
        + "performance: { generate: false }")
    let database = try Connection(path: trial.database, mode: .readWrite)
    try database.execute(
      """
      CREATE TEMP TABLE c AS SELECT * FROM campaigns; CREATE TEMP TABLE b AS SELECT * FROM budgets
      """)
    for number in 2...30 {
      try database.execute(
        """
        UPDATE c SET id = \(number), code = printf('CMP-%04d', \(number)), name = 'No \(number)',
          stream_key = 'key \(number)', uid = substr(uid, 1, 34) || printf('%02d', \(number));
        UPDATE b SET id = \(number), campaign_id = \(number), amount_micros = \(number * 1_000_000_000);
        INSERT INTO campaigns SELECT * FROM c; INSERT INTO budgets SELECT * FROM b
        """)
    }
    try database.close()
    let text = trial.run("status").output
    #expect(text.contains("… 10 more"))
    #expect(text.contains("CMP-0030"))
    #expect(text.contains("CMP-0011"))
    #expect(!text.contains("CMP-0010"))
    #expect(try trial.json("status")["campaigns"]?.array?.count == 30)
  }
}
