import Diagnostics
import Files
import SQLite
import Testing

/// The seven shipped campaigns, made by the commands that users type.
@Suite struct CampaignTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  private func complete() -> Trial {
    let trial = Trial()
    let outcome = trial.run("run-workflow complete \(Self.folders)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  private func counts(_ trial: Trial) throws -> [Int64] {
    var statement = try Connection(path: trial.database).prepare(
      "SELECT count(*) FROM campaign_performance GROUP BY campaign_id ORDER BY campaign_id")
    return try statement.rows { $0.integer(at: 0) }
  }

  @Test func `the shipped campaigns have exactly the hours of their flights`() throws {
    #expect(try counts(complete()) == [480, 504, 432, 1_104, 936, 744, 720])
  }

  @Test func `the whole data set keeps every rule and invariant`() {
    let outcome = complete().run("verify")
    #expect(outcome.status == .done, "\(outcome.output)")
    #expect(outcome.output.contains("promises hold"))
  }

  @Test func `a second run gives the same bytes`() throws {
    let (first, second) = (complete(), complete())
    #expect(
      try FileReader.bytes(of: first.database, limit: 1 << 26)
        == FileReader.bytes(of: second.database, limit: 1 << 26))
  }

  @Test func `guaranteed line items pay exactly their bid, and nobody spends more than the budget`()
    throws
  {
    let trial = complete()
    let database = try Connection(path: trial.database)
    var statement = try database.prepare(
      """
      SELECT sum(p.spend_micros) <= b.amount_micros,
        c.programmatic_buy_type NOT IN ('DIRECT_GUARANTEED', 'PROGRAMMATIC_GUARANTEED',
          'PROGRAMMATIC_PREFERRED')
        OR abs(sum(p.spend_micros) - sum(p.impressions) * l.bid_cpm_micros / 1000) <= 1
      FROM campaigns c JOIN budgets b ON b.campaign_id = c.id
        JOIN line_items l ON l.campaign_id = c.id
        JOIN campaign_performance p ON p.line_item_id = l.id
      GROUP BY c.id ORDER BY c.id
      """)
    let answers = try statement.rows { [$0.integer(at: 0), $0.integer(at: 1)] }
    #expect(answers == Array(repeating: [1, 1], count: 7), "\(trial.database)")
  }

  @Test func `another advertiser's campaign changes no hour of the others`() throws {
    let (alone, together) = (Trial(), Trial())
    for trial in [alone, together] { trial.run("init-db") }
    together.run("create-profile --name mobile_consideration \(Self.folders)")
    alone.run("create-profile --name conversion_interactive \(Self.folders)")
    together.run("create-profile --name conversion_interactive \(Self.folders)")
    func hours(_ trial: Trial) throws -> [String] {
      var statement = try Connection(path: trial.database).prepare(
        """
        SELECT hour_ts || ' ' || requests || ' ' || impressions || ' ' || clicks || ' ' || spend_micros
        FROM campaign_performance p JOIN campaigns c ON c.id = p.campaign_id
        WHERE c.name = 'Scan To Start' ORDER BY hour_ts
        """)
      return try statement.rows { $0.text(at: 0) }
    }
    let expected = try hours(alone)
    #expect(expected.count == 744)
    #expect(try hours(together) == expected)
  }

  @Test func `a second run of a profile makes a second campaign`() {
    let trial = Trial()
    trial.run("init-db")
    trial.run("create-profile --name mobile_consideration \(Self.folders)")
    let second = trial.run("create-profile --name mobile_consideration \(Self.folders) --json")
    #expect(second.output.contains("\"campaign_id\": 2"))
    #expect(trial.run("list campaigns --format csv").output.contains("Snack Break Mobile 2"))
  }

  @Test func `an unknown profile lists the known ones and touches nothing`() throws {
    let trial = Trial()
    trial.run("init-db")
    let before = try FileReader.bytes(of: trial.database, limit: 1 << 26)
    let outcome = trial.run("create-profile --name mobile_consideraton \(Self.folders)")
    #expect(outcome.status == .notFound)
    #expect(outcome.errors.contains("did you mean 'mobile_consideration'?"))
    #expect(outcome.errors.contains("multi_device_advanced"))
    let wrong = trial.run(
      "create-profile --name mobile_consideration --set campaign.objective=AWARENES \(Self.folders)"
    )
    #expect(wrong.status == .invalidInput)
    #expect(try FileReader.bytes(of: trial.database, limit: 1 << 26) == before)
  }

  @Test func `verify finds a value that somebody changed`() throws {
    let trial = complete()
    let database = try Connection(path: trial.database, mode: .readWrite)
    try database.execute(
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE campaign_performance SET reach = impressions + 1 WHERE line_item_id = 1 AND impressions > 0
      """)
    try database.close()
    let outcome = trial.run("verify")
    #expect(outcome.status == .violations)
    #expect(outcome.output.contains("reach_le_impressions"))
    #expect(trial.run("verify --db \(trial.folder)/none.db").status == .invalidInput)
  }
}
