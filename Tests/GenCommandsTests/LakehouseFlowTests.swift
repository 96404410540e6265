import Diagnostics
import Files
import SQLite
import Testing

/// From hours to gold by command: events land, layers follow, and everything reconciles.
@Suite struct LakehouseFlowTests {
  /// A database with so many hours of a campaign from 2025-08-18 on; more as lines of its profile.
  private func made(
    _ more: [String] = [], changes: [(at: String, amount: Int)] = [], seed: Int = 123,
    hours: Int = 96
  ) throws -> Trial {
    let trial = Trial()
    trial.run("init-db")
    try add("Snack Break", to: trial, more, changes: changes, seed: seed, hours: hours)
    return trial
  }

  private func add(
    _ name: String, to trial: Trial, _ more: [String] = [],
    changes: [(at: String, amount: Int)] = [], advertiser: String = "Munchwell Foods",
    seed: Int = 123, hours: Int
  ) throws {
    let list = changes.map { "{ at: \($0.at), amount: \($0.amount) }" }.joined(separator: ", ")
    let text = """
      base: consideration
      seed: \(seed)
      advertiser: { name: \(advertiser), industry: consumer_goods }
      campaign:
        name: \(name)
        target_cpm: 12.75
        budget: 60000
        flight: { start_date: 2025-08-18, days: 39 }
        budget_changes: [ \(list) ]
      performance: { hours: \(hours) }
      line_items: [ { name: Spot, targeting: { DEVICE: [MOBILE, TABLET], GEO_COUNTRY: [US] } } ]
      \(more.joined(separator: "\n"))

      """
    let folder = "\(trial.folder)/profiles"
    try FileSystem.createFolder(folder)
    try AtomicFile.write(
      Array(text.utf8).span, to: "\(folder)/campaign.yml", replacing: true)
    _ = done(
      trial,
      "create-profile --name campaign --profiles \(folder) --templates \(Repository.root)/templates"
    )
  }

  private func done(_ trial: Trial, _ line: String) -> String {
    let outcome = trial.run(line)
    #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    return outcome.output
  }

  private func rows(_ trial: Trial, _ sql: String) throws -> [String] {
    let connection = try Connection(path: trial.database, mode: .readOnly)
    var statement = try connection.prepare(sql)
    var rows: [String] = []
    while try statement.step() {
      var cells: [String] = []
      for column in 0..<statement.columnCount { cells.append(statement.text(at: column)) }
      rows.append(cells.joined(separator: "|"))
    }
    return rows
  }

  @Test func `hours become events, events become layers, and every promise holds`() throws {
    let trial = try made(["events: { malformed: 0.02, null_advertiser: 0.02 }"])
    let landed = trial.run("events --json")
    #expect(landed.status == .done, "\(landed.errors)")
    #expect(landed.output.contains("\"until\": \"2025-09-29T00:00:00Z\""))
    let built = trial.run("lakehouse run")
    #expect(built.status == .done, "\(built.errors)")
    let verified = trial.run("verify")
    #expect(verified.status == .done, "\(verified.output)")
    // Every line in one place, every event once, and money to the millionth.
    #expect(
      try rows(
        trial,
        """
        SELECT (SELECT COUNT(*) FROM truth_events) =
            (SELECT COUNT(*) FROM bronze_ad_click_events_raw)
            + (SELECT COUNT(*) FROM bronze_quarantine),
          (SELECT COUNT(*) FROM bronze_ad_click_events_raw) =
            (SELECT COUNT(*) FROM silver_ad_click_events_clean)
            + (SELECT COUNT(*) FROM truth_events WHERE defect = 'repeat'),
          (SELECT SUM(spend_micros) FROM campaign_performance) =
            (SELECT SUM(gross_spend_micros) FROM gold_advertiser_spend)
            + (SELECT SUM(amount_micros) FROM truth_events
              WHERE defect = 'malformed' OR defect = 'null_advertiser' OR defect = 'bad_amount'),
          (SELECT SUM(clicks - invalid_clicks) FROM campaign_performance) >
            (SELECT SUM(click_count) FROM gold_advertiser_spend)
        """) == ["1|1|1|1"])
    // Net is gross without invalid clicks and events of the future.
    #expect(
      try rows(
        trial,
        """
        SELECT (SELECT SUM(gross_spend_micros - net_spend_micros) FROM gold_advertiser_spend) =
          (SELECT SUM(t.amount_micros) FROM truth_events AS t
            JOIN silver_ad_click_events_clean AS s ON s.click_id = t.click_id
              AND s.source_file = t.source_file AND s.source_line = t.source_line
            WHERE s.invalid_reason = 'IVT' OR t.defect = 'clock_skew')
        """) == ["1"])
  }

  @Test func `a folder in which nothing has landed is refused before a run begins`() throws {
    let trial = try made()
    _ = done(trial, "events")
    let before = done(trial, "digest")
    let refused = trial.run("lakehouse run --landing \(trial.folder)/nowhere")
    #expect(refused.status == .notFound)
    #expect(refused.errors.contains("there are no landed events at"))
    #expect(done(trial, "digest") == before)
  }

  @Test func `every defect ends where it belongs, counted by kind`() throws {
    let shares = ["malformed", "null_advertiser", "bad_amount", "clock_skew", "unknown_type"].map {
      "\($0): 0.03"
    }
    let trial = try made(["events: { \(shares.joined(separator: ", ")) }"])
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    let ends = try rows(
      trial,
      """
      SELECT t.defect, COUNT(*) > 10, COUNT(q.reason) = COUNT(*), COUNT(s.click_id) = COUNT(*),
        GROUP_CONCAT(DISTINCT COALESCE(q.reason, s.invalid_reason))
      FROM truth_events AS t
      LEFT JOIN bronze_quarantine AS q
        ON q.source_file = t.source_file AND q.source_line = t.source_line
      LEFT JOIN silver_ad_click_events_clean AS s ON s.click_id = t.click_id
        AND s.source_file = t.source_file AND s.source_line = t.source_line
      WHERE t.defect <> 'none' AND t.defect <> 'late'
      GROUP BY t.defect ORDER BY t.defect
      """)
    #expect(
      ends == [
        "bad_amount|1|0|1|BAD_AMOUNT", "clock_skew|1|0|1|CLOCK_SKEW",
        "malformed|1|1|0|MALFORMED_JSON", "null_advertiser|1|0|1|NULL_ADVERTISER",
        "repeat|1|0|0|", "unknown_type|1|0|1|UNKNOWN_TYPE",
      ])
    let whole = try rows(
      trial,
      """
      SELECT DISTINCT COALESCE(s.invalid_reason, 'valid')
      FROM truth_events AS t
      LEFT JOIN silver_ad_click_events_clean AS s ON s.click_id = t.click_id
        AND s.source_file = t.source_file AND s.source_line = t.source_line
      WHERE t.defect = 'none' OR t.defect = 'late' ORDER BY 1
      """)
    #expect(whole == ["IVT", "valid"])
  }

  @Test func `the rates of a profile are kept in its run, and hold when events are made again`()
    throws
  {
    let trial = try made(["events: { repeats: 0, late: 0.5 }"])
    #expect(
      try rows(trial, "SELECT options FROM gen_manifest")[0].contains(
        "\"events\":{\"late\":0.5,\"repeat\":0.0}"))
    _ = done(trial, "events")
    #expect(
      try rows(
        trial,
        """
        SELECT SUM(defect = 'repeat'), SUM(defect = 'late') * 2 BETWEEN COUNT(*) * .9 AND COUNT(*) * 1.1
        FROM truth_events
        """) == ["0|1"])
    let refused = trial.run(
      "create-profile --name campaign --set events.late=0.9 --profiles \(trial.folder)/profiles "
        + "--templates \(Repository.root)/templates")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("events.late"))
  }

  @Test func `landing in steps equals landing at once, byte for byte`() throws {
    let steps = try made(["as_of: 2025-08-18T07:30:00Z"])
    for instant in ["2025-08-19T00:00:00Z", "2025-08-20T23:59:59Z", "2025-08-25T00:00:00Z"] {
      _ = done(steps, "events")
      #expect(done(steps, "events --json").contains("\"events\": 0"))
      _ = done(steps, "lakehouse run")
      _ = done(steps, "advance --to \(instant)")
    }
    let once = try made(["as_of: 2025-08-25T00:00:00Z"])
    for trial in [steps, once] {
      _ = done(trial, "events")
      _ = done(trial, "lakehouse run")
    }
    let tables =
      "truth_events bronze_ad_click_events_raw silver_ad_click_events_clean gold_advertiser_spend "
      + "gold_campaign_health lakehouse_state"
    #expect(done(steps, "digest \(tables)") == done(once, "digest \(tables)"))
    #expect(try landed(steps) == landed(once))
  }

  /// The landed files and their sizes.
  private func landed(_ trial: Trial) throws -> [String] {
    let root = "\(trial.folder)/landing/ad_clicks"
    return try FileSystem.names(in: root).flatMap { day in
      try FileSystem.names(in: "\(root)/\(day)").flatMap { hour in
        try FileSystem.names(in: "\(root)/\(day)/\(hour)").map { name in
          let size = try FileSystem.size(of: "\(root)/\(day)/\(hour)/\(name)")
          return "\(day)/\(hour)/\(name) \(size)"
        }
      }
    }
  }

  @Test func `a campaign of another advertiser changes no event of the first`() throws {
    let mine = "SELECT source_file, source_line, click_id FROM truth_events"
    let alone = try made()
    _ = done(alone, "events")
    let both = Trial()
    both.run("init-db")
    try add("Other", to: both, advertiser: "Harbor Foods", seed: 9, hours: 40)
    try add("Snack Break", to: both, hours: 96)
    _ = done(both, "events")
    #expect(
      try rows(both, "\(mine) WHERE campaign_id = 2 ORDER BY id")
        == rows(alone, "\(mine) ORDER BY id"))
  }

  @Test func `a second campaign of an advertiser corrects what was told of its allowance`() throws {
    let trial = try made(changes: [("2025-08-20T00:00:00Z", 70_000)])
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    try add("Snack Break Again", to: trial, hours: 24)
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    // 60,000 of the first, 60,000 of the second, and 10,000 more of the first from the twentieth on.
    #expect(
      try rows(
        trial,
        """
        SELECT budget_value_micros / 1000000 FROM gold_advertiser_spend
        GROUP BY budget_value_micros ORDER BY MIN(window_start)
        """) == ["120000", "130000"])
  }

  @Test func `a budget that is cut below its net and topped up serves, stops and serves again`()
    throws
  {
    let trial = try made(
      changes: [("2025-08-19T12:00:00Z", 100), ("2025-08-20T12:00:00Z", 60_000)])
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    let serving = try rows(
      trial, "SELECT can_serve FROM gold_advertiser_spend ORDER BY window_start")
    var turns = [serving[0]]
    for status in serving where status != turns.last { turns.append(status) }
    #expect(turns == ["1", "0", "1"])
    #expect(trial.run("verify").status == .done)
  }

  @Test func `an incident's errors show on their day`() throws {
    let trial = try made(
      ["incidents: [ { kind: VAST_ERRORS, from: 2025-08-20T10:00:00Z, hours: 8, share: 0.4 } ]"])
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    #expect(
      try rows(
        trial,
        """
        SELECT date FROM gold_daily_ops_summary
        WHERE vast_error_rate > 1.25 * (SELECT MIN(vast_error_rate) FROM gold_daily_ops_summary
          WHERE impressions > 0)
        """) == ["2025-08-20"])
  }

  @Test func `a landing folder belongs to one database`() throws {
    let trial = try made(hours: 5)
    _ = done(trial, "events")
    let other = Trial()
    other.run("init-db")
    try add("Other", to: other, advertiser: "Harbor Foods", hours: 5)
    let refused = other.run("events --landing \(trial.folder)/landing")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("holds events of a campaign that is not in this database"))
    let twin = try made(seed: 7, hours: 5)
    let mixed = twin.run("events --landing \(trial.folder)/landing")
    #expect(mixed.status == .invalidInput)
    #expect(mixed.errors.contains("never overwritten"))
    #expect(try rows(twin, "SELECT COUNT(*) FROM truth_events") == ["0"])
  }

  @Test func `files of a run that was stopped before its labels are made again and compared`()
    throws
  {
    let trial = try made(hours: 30)
    _ = done(trial, "events")
    let before = try (landed(trial), rows(trial, "SELECT COUNT(*) FROM truth_events"))
    let connection = try Connection(path: trial.database, mode: .readWrite)
    try connection.execute(
      """
      DELETE FROM truth_events WHERE SUBSTR(arrived_at, 1, 13)
        > (SELECT SUBSTR(arrived_at, 1, 13) FROM truth_events WHERE id = 100)
      """)
    try connection.close()
    _ = done(trial, "events")
    #expect(try landed(trial) == before.0)
    #expect(try rows(trial, "SELECT COUNT(*) FROM truth_events") == before.1)
  }

  /// The number of a click that nothing is wrong with.
  static let clean =
    "(SELECT MIN(id) FROM truth_events WHERE defect = 'none' AND event_type = 'ad_click' AND id > 50)"

  @Test(
    arguments: [
      (
        "UPDATE truth_events SET amount_micros = amount_micros + 1 WHERE id = \(LakehouseFlowTests.clean)",
        "event_amounts"
      ),
      (
        "UPDATE truth_events SET defect = 'malformed' WHERE id = \(LakehouseFlowTests.clean)",
        "landed_lines"
      ),
      (
        "UPDATE silver_ad_click_events_clean SET is_valid = 0, invalid_reason = 'CLOCK_SKEW' "
          + "WHERE is_valid = 1", "silver_judgements"
      ),
      (
        "UPDATE gold_advertiser_spend SET gross_spend_micros = gross_spend_micros + 1",
        "gold_reconciles"
      ),
    ])
  func `verify finds what does not reconcile`(damage: String, invariant: String) throws {
    let trial = try made(["events: { malformed: 0, late: 0 }"], hours: 40)
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
    let connection = try Connection(path: trial.database, mode: .readWrite)
    try connection.execute(damage)
    try connection.close()
    let verified = trial.run("verify")
    #expect(verified.status == .violations)
    let line = verified.output.split(separator: "\n").first { $0.hasPrefix("\(invariant) ") }
    #expect(line?.contains("  VIOLATED ") == true, "\(verified.output)")
  }

  @Test func `status, queries, exports and inputs show what was built`() throws {
    let trial = try made(hours: 30)
    #expect(trial.run("lakehouse run").status == .notFound)
    #expect(done(trial, "lakehouse status").contains("no expectation failed"))
    _ = done(trial, "events")
    _ = done(trial, "lakehouse run")
    let status = done(trial, "lakehouse status --json")
    #expect(status.contains("\"layer\": \"GOLD\""))
    #expect(
      done(trial, "lakehouse query latest_serving_status --format csv").hasPrefix(
        "advertiser,latest_hour,latest_can_serve\r\n"))
    #expect(done(trial, "lakehouse query gold_campaign_health --json").contains("\"total\": 1"))
    let delivery = done(trial, "export delivery")
    #expect(
      delivery.hasPrefix(
        "delivery_id,campaign_id,date,impressions,clicks,ctr,spend_usd,vast_errors,viewability_rate\r\n"
          + "DLV-0001-"))
    #expect(delivery.split(separator: "\r\n").count == 3)
    _ = done(trial, "lakehouse inputs --out \(trial.folder)/inputs")
    let schema = try FileReader.text(of: "\(trial.folder)/inputs/schema.json", limit: 1 << 20)
    #expect(schema.contains("\"as_of_epoch\": \"bigint\""))
    #expect(try FileSystem.names(in: "\(trial.folder)/inputs").count == 21)
    #expect(trial.run("lakehouse inputs --out \(trial.folder)/inputs").status == .invalidInput)
    #expect(trial.run("lakehouse run --hour 2025-08-18T00:30:00Z").status == .invalidInput)
    #expect(trial.run("lakehouse query nothing").status == .invalidInput)
    let empty = Trial()
    empty.run("init-db")
    #expect(empty.run("events").status == .invalidInput)
  }
}
