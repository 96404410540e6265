import Diagnostics
import Files
import JSON
import SQLite
import Testing

/// `gen fidelity` on the shipped data and on data that somebody spoilt.
@Suite struct FidelityCommandTests {
  private func verdicts(_ answer: JSONValue) -> [String: String] {
    var found: [String: String] = [:]
    for property in answer["properties"]?.array ?? [] {
      found[property["property"]?.string ?? ""] = property["verdict"]?.string
    }
    return found
  }

  @Test func `the shipped data is as real as the bounds ask, and says what it cannot tell`() throws
  {
    let answer = try Shipped.complete.trial.json("fidelity")
    #expect(answer["fails"] == 0)
    #expect(answer["line_items"] == 7)
    #expect(answer["hours"] == 4_920)
    let verdicts = verdicts(answer)
    #expect(verdicts["spend within the allowance"] == "holds")
    #expect(verdicts["delivery, LIFETIME"] == "holds")
    #expect(verdicts["price of guaranteed and preferred buys"] == "holds")
    // These are about many campaigns, of which seven are none.
    for property in ["campaigns below 95 %", "click rates of advertisers", "large line items"] {
      #expect(verdicts[property] == "too_few", "\(property)")
    }
    let text = Shipped.run("fidelity").output
    #expect(text.contains("0 do not, "))
    #expect(text.contains("7 line items, 4,920 hours"))
  }

  @Test func `the page of docs has the figures of the shipped data; make docs writes them anew`()
    throws
  {
    let table = Shipped.run("fidelity --format markdown").output
    #expect(table.split(separator: "\n").count > 20)
    #expect(
      try Repository.text("docs/fidelity.md").contains(table),
      "docs/fidelity.md is out of date: make docs")
  }

  /// A copy of the shipped data that statements have spoilt.
  private func spoilt(_ statement: String) throws -> Trial.Outcome {
    let trial = Trial()
    let bytes = try Shipped.complete.trial.bytes
    try AtomicFile.write(bytes.span, to: trial.database, replacing: false)
    let database = try Connection(path: trial.database, mode: .readWrite)
    try database.execute("PRAGMA ignore_check_constraints = ON; " + statement)
    try database.close()
    return trial.run("fidelity --json")
  }

  @Test(arguments: [
    (
      "UPDATE campaign_performance SET spend_micros = spend_micros * 2",
      ["spend within the allowance", "price of guaranteed and preferred buys"]
    ),
    (
      "UPDATE campaign_performance SET spend_micros = 0 WHERE hour_ts > '2025-09-10'",
      ["delivery, LIFETIME"]
    ),
    (
      "UPDATE campaign_performance SET impressions = 9000, throttle_ppm = 500000 + 7 * local_hour",
      ["memory of a day", "over-dispersion of impressions", "the pacer's answer"]
    ),
    (
      "UPDATE campaign_performance SET cumulative_reach = 0 WHERE local_hour = 7",
      ["reach never falls"]
    ),
  ])
  func `data that was spoilt is told from real data`(
    statement: String, properties: [String]
  ) throws {
    let outcome = try spoilt(statement)
    #expect(outcome.status == .violations, "\(outcome.errors)")
    let verdicts = verdicts(try JSONReader.read(outcome.output))
    for property in properties { #expect(verdicts[property] == "fails", "\(property)") }
  }

  @Test func `line items that were disturbed are no samples of delivery`() throws {
    func samples(_ statement: String) throws -> Int64? {
      let answer = try JSONReader.read(spoilt(statement).output)
      return answer["properties"]?.array?.first { $0["property"] == "delivery, LIFETIME" }?[
        "samples"]?
        .integer
    }
    let all = try #require(try samples("SELECT 1"))
    #expect(all >= 3)
    let none = [
      """
      INSERT INTO budget_changes (id, campaign_id, effective_at, amount_micros, source, changed_by)
      SELECT id, id, start_date || 'T12:00:00Z', 1, 'USER', 'a@b.example' FROM campaigns
      """,
      """
      INSERT INTO status_changes
        (id, entity, entity_id, effective_at, from_status, to_status, changed_by)
      SELECT id, 'LINE_ITEM', id, '2025-10-10T00:00:00Z', 'PAUSED', 'ACTIVE', 'a@b.example'
      FROM line_items
      """,
      "DELETE FROM campaign_performance WHERE hour_ts LIKE '%T00:00:00Z'",
      """
      INSERT INTO user_changes (id, table_name, row_key, column_name, old_value, new_value, changed_at)
      SELECT id, 'line_items', id, 'pacing_pct', '100', '90', '2025-10-10T00:00:00Z' FROM line_items
      """,
    ]
    for statement in none { #expect(try samples(statement) == 0, "\(statement)") }
  }

  @Test func `what cannot be judged is told with exit code 2`() throws {
    let trial = Trial()
    #expect(trial.run("fidelity").status == .invalidInput)
    try trial.write("no database", to: "ads.db")
    #expect(trial.run("fidelity").status == .invalidInput)
    let empty = Trial()
    empty.run("init-db")
    let outcome = empty.run("fidelity")
    #expect(outcome.status == .done)
    #expect(outcome.output.contains("0 of "))
  }
}
