import Lakehouse
import Registry
import SQLite
import Store
import Testing
import Units

/// Silver holds the first arrival of every event, whatever else is known when its hour is processed.
@Suite struct FirstArrivalTests {
  private let lake: Lake

  init() throws { lake = try Lake() }

  /// The hour of arrival that is so many hours after the first.
  private func hour(_ number: Int) -> String {
    let start = Instant(secondsSinceEpoch: 1_756_702_800 + Int64(number) * 3_600)
    return String(start.description.prefix(13))
  }

  private func silver(_ id: String) throws -> [String] {
    try lake.rows(
      "SELECT amount_micros, batch_id, source_line FROM silver_ad_click_events_clean "
        + "WHERE click_id = '\(id)'")
  }

  @Test func `an earlier arrival that lands later takes the place of a later one`() throws {
    try lake.land([Line.click("a", at: hour(0) + ":01:00Z", "2")], at: hour(5))
    try lake.run()
    #expect(try silver("a") == ["2000000|\(hour(5))|1"])
    try lake.land([Line.click("a", at: hour(1) + ":01:00Z", "1")], at: hour(3))
    try lake.run()
    #expect(try silver("a") == ["1000000|\(hour(3))|1"])
    #expect(
      try lake.rows("SELECT gross_spend_micros, window_start FROM gold_advertiser_spend")
        == ["1000000|\(hour(1)):00:00Z"])
  }

  @Test func `of two arrivals in a file the first line counts`() throws {
    try lake.land(
      [
        Line.click("a", at: hour(0) + ":01:00Z", "1"),
        Line.click("a", at: hour(0) + ":01:00Z", "2"),
        Line.click("b", at: hour(0) + ":01:00Z", "3"),
      ], at: hour(0))
    try lake.run()
    #expect(try silver("a") == ["1000000|\(hour(0))|1"])
    #expect(try silver("b") == ["3000000|\(hour(0))|3"])
  }

  @Test func `one new hour beside many old ones is asked id by id`() throws {
    for number in 0..<20 {
      try lake.land([Line.click("id-\(number)", at: hour(0) + ":01:00Z", "1")], at: hour(number))
    }
    try lake.run()
    try lake.land(
      [
        Line.click("id-7", at: hour(0) + ":01:00Z", "9"),
        Line.click("new", at: hour(0) + ":01:00Z", "5"),
      ], at: hour(30))
    var statements: [String] = []
    try lake.run(announce: { statements.append($0) })
    #expect(try silver("id-7") == ["1000000|\(hour(7))|1"])
    #expect(try silver("new") == ["5000000|\(hour(30))|2"])
    #expect(statements.contains { $0.contains("repeated_ids SELECT click_id FROM batch_arrivals") })
    #expect(!statements.contains { $0.contains("HAVING COUNT(*) > 1") })
  }

  @Test func `what somebody else takes in between two batches is known in the second`() throws {
    for number in 0..<60 {
      try lake.land([Line.click("id-\(number)", at: hour(0) + ":01:00Z", "1")], at: hour(number))
    }
    try lake.run([.bronze])
    var options = LakehouseOptions(landing: lake.landing, asOf: lake.asOf)
    options.layers = [.silver]
    var batches = 0
    let outcome = try LakehouseRun(on: lake.database, options).run(tick: {
      batches += 1
      guard batches == 1 else { return }
      // As if another process had taken in a file of an hour that this run is still to process.
      let other = try Connection(path: lake.path, mode: .readWrite)
      try other.execute(
        """
        CREATE TEMP TABLE late AS
          SELECT * FROM bronze_ad_click_events_raw WHERE click_id = 'id-55';
        UPDATE late SET click_id = 'id-3', source_file = replace(source_file, 'part-0', 'part-9');
        INSERT INTO bronze_ad_click_events_raw SELECT * FROM late;
        """)
      try other.close()
    })
    #expect((batches, outcome.hours[.silver]) == (60, 60))
    #expect(try silver("id-3") == ["1000000|\(hour(3))|1"])
    #expect(try lake.rows("SELECT COUNT(*) FROM silver_ad_click_events_clean") == ["60"])
  }
}
