import Digest
import Files
import Lakehouse
import Registry
import Store
import Tables
import Testing

/// Files that are read in parts, beside some that are read many at once.
@Suite struct LongFileTests {
  private let hour = "2025-09-01T05"

  private func clicks(_ count: Int, _ prefix: String) -> [String] {
    (0..<count).map { Line.click("\(prefix)-\($0)", at: "2025-09-01T05:00:00Z", "1") }
  }

  @Test func `every line of a long file is taken in once, and those of its neighbours`() throws {
    let lake = try Lake()
    for (part, count) in [("part-a", 3), ("part-b", 9_001), ("part-c", 2_048), ("part-d", 1)] {
      try lake.land(clicks(count, part), at: hour, part: part)
    }
    let outcome = try lake.run()
    #expect((outcome.files, outcome.events, outcome.problems.count) == (4, 11_053, 0))
    #expect(
      try lake.rows(
        """
        SELECT substr(source_file, -12, 6), COUNT(*), MIN(source_line), MAX(source_line),
          COUNT(DISTINCT source_line),
          SUM(click_id = substr(source_file, -12, 6) || '-' || (source_line - 1))
        FROM bronze_ad_click_events_raw GROUP BY source_file ORDER BY source_file
        """) == [
          "part-a|3|1|3|3|3", "part-b|9001|1|9001|9001|9001", "part-c|2048|1|2048|2048|2048",
          "part-d|1|1|1|1|1",
        ])
  }

  @Test func `long lines are stored some at a time, whether they are events or not`() throws {
    let lake = try Lake()
    let long = String(repeating: "y", count: 900_000)
    let lines = (0..<60).map { number -> String in
      let click = Line.click("c-\(number)", at: "2025-09-01T05:00:00Z", "1")
      return number.isMultiple(of: 2) ? "{\"note\":\"\(long)\"," + click.dropFirst() : long
    }
    try lake.land(lines, at: hour)
    var most = 0
    let outcome = try lake.run(announce: { work in
      let words = work.split(separator: " ")
      if work.hasSuffix("rows of bronze") { most = max(most, Int(words[0]) ?? .max) }
    })
    #expect((outcome.files, outcome.events, outcome.quarantined) == (1, 30, 30))
    #expect(most == 10)
    #expect(
      try lake.rows("SELECT MIN(source_line), MAX(source_line) FROM bronze_ad_click_events_raw")
        == ["1|59"])
  }

  @Test func `nothing stays of a long file that disappears while it is read`() throws {
    let lake = try Lake()
    try lake.land(clicks(2, "a"), at: hour, part: "part-a")
    try lake.land(clicks(30_000, "b"), at: hour, part: "part-b")
    try lake.land(clicks(2, "c"), at: hour, part: "part-c")
    let place = "\(lake.landing)/ad_clicks/dt=2025-09-01/hour=05/part-b.jsonl"
    let outcome = try lake.run(announce: { work in
      if work == "2048 rows of bronze", FileSystem.exists(place) { try FileSystem.remove(place) }
    })
    #expect((outcome.files, outcome.events) == (2, 4))
    let bronze = Registry.bronzeAdClickEventsRaw
    #expect(try lake.database.digest(of: bronze) == outcome.landed)
    #expect(
      outcome.problems.map(\.sentence) == [
        "'\(place)' does not exist, so none of its lines was taken in"
      ])
    try lake.land(clicks(30_000, "b"), at: hour, part: "part-b")
    let again = try lake.run()
    #expect((again.files, again.events, again.problems.count) == (1, 30_000, 0))
    #expect(try lake.database.digest(of: bronze) == outcome.landed + again.landed)
    #expect(try lake.rows("SELECT COUNT(*) FROM silver_ad_click_events_clean") == ["30004"])
  }

  private static let texts = [
    "event_type": "ad_click", "click_id": "c", "advertiser": "Acme", "advertiser_id": "a",
    "ad_id": "i", "campaign_code": "n", "timestamp": "2025-09-01T05:00:00Z",
  ]

  /// SQLite is not asked for checks while layers are built, so whoever reads lines must keep them all.
  @Test func `no line of any length puts a row into a layer that its table would refuse`() throws {
    let lake = try Lake()
    var lines: [String] = []
    for field in Self.texts.keys {
      for length in [0, 1, 63, 64, 65, 199, 200, 201, 254, 255, 256, 1_000] {
        for letter in ["x", "ä"] {
          var texts = Self.texts
          texts["click_id"] = "\(field)-\(length)-\(letter)"
          texts[field] = String(repeating: letter, count: length)
          let members = texts.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
          lines.append("{\(members),\"amount\":\"1\"}")
        }
      }
    }
    lines += ["{}", "[]", "1", "", "{\"click_id\":\"\\u0000\"}"]
    try lake.land(lines, at: hour)
    let outcome = try lake.run()
    #expect(outcome.events + outcome.quarantined == Int64(lines.count))
    #expect(outcome.events > 40)
    for table in Registry.lakehouse where table.kind == .layer {
      let counts = try lake.database.ruleCounts(of: table, keys: true, pointers: true)
      #expect(counts.counts.filter { $0.broken > 0 }.map(\.rule.name) == [], "\(table.name)")
    }
    #expect(try lake.rows("PRAGMA ignore_check_constraints") == ["0"])
  }
}
