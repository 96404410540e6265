import Lakehouse
import Diagnostics
import Files
import Registry
import Testing

/// A landing folder that anybody may have filled.
@Suite struct HostileTests {
  private func clicks(_ count: Int, _ prefix: String) -> [String] {
    (0..<count).map { Line.click("\(prefix)-\($0)", at: "2025-09-01T05:00:00Z", "1") }
  }

  @Test func `a file that ends inside a line loses that line alone`() throws {
    let lake = try Lake()
    let whole = clicks(3, "c").joined(separator: "\n")
    try lake.land(Array(whole.utf8.dropLast(20)), at: "2025-09-01T05")
    let outcome = try lake.run()
    #expect((outcome.events, outcome.quarantined) == (2, 1))
    #expect(
      try lake.rows("SELECT source_line, reason FROM bronze_quarantine") == ["3|MALFORMED_JSON"])
  }

  @Test func `a file that cannot be read is told, tried again, and keeps nothing else out`() throws
  {
    let lake = try Lake()
    try lake.land(clicks(2, "a"), at: "2025-09-01T05", part: "part-a")
    try lake.land(clicks(2, "c"), at: "2025-09-01T05", part: "part-c")
    // A folder of that name can be opened and not read, whoever asks.
    let place = "\(lake.landing)/ad_clicks/dt=2025-09-01/hour=05/part-b.jsonl"
    try FileSystem.createFolder(place)
    let outcome = try lake.run()
    #expect((outcome.files, outcome.events) == (2, 4))
    #expect(outcome.problems.map(\.status) == [.environment])
    #expect(
      outcome.problems.first?.sentence.hasSuffix(
        "part-b.jsonl' is a folder, so none of its lines was taken in") == true)
    try FileSystem.removeFolder(place)
    try lake.land(clicks(5, "b"), at: "2025-09-01T05", part: "part-b")
    let again = try lake.run()
    #expect((again.files, again.events, again.problems.count) == (1, 5, 0))
    #expect(try lake.rows("SELECT COUNT(*) FROM silver_ad_click_events_clean") == ["9"])
  }

  @Test func `a file that disappears on the way is told, and the others are taken in`() throws {
    let lake = try Lake()
    for part in ["part-a", "part-b", "part-c"] {
      try lake.land(clicks(2, part), at: "2025-09-01T05", part: part)
    }
    let place = "\(lake.landing)/ad_clicks/dt=2025-09-01/hour=05/part-b.jsonl"
    let outcome = try lake.run(announce: { work in
      if work.hasSuffix("part-b.jsonl") { try FileSystem.remove(place) }
    })
    #expect((outcome.files, outcome.events) == (2, 4))
    #expect(
      outcome.problems.map(\.sentence) == [
        "'\(place)' does not exist, so none of its lines was taken in"
      ])
    #expect(try lake.rows("SELECT COUNT(*) FROM bronze_ad_click_events_raw") == ["4"])
  }

  @Test func `a line of 100 MB is passed over, and its neighbours are kept`()
    throws
  {
    let lake = try Lake()
    let folder = "\(lake.landing)/ad_clicks/dt=2025-09-01/hour=05"
    try FileSystem.createFolder(folder)
    var writer = try ByteWriter(creating: "\(folder)/part-0.jsonl")
    try writer.write(clicks(1, "before")[0] + "\n")
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<100 { try writer.write(piece.span) }
    try writer.write("\n" + clicks(1, "after")[0] + "\n")
    try writer.finish()
    let outcome = try lake.run()
    #expect((outcome.events, outcome.quarantined) == (2, 1))
    #expect(
      try lake.rows("SELECT source_line, reason, length(raw) FROM bronze_quarantine")
        == ["2|TOO_LONG|5464"])
  }

  @Test func `a folder in which nothing has landed is told`() throws {
    let lake = try Lake()
    #expect {
      try lake.run()
    } throws: { error in
      let failure = (error as? any Explainable)?.failure
      return failure?.status == .notFound
        && failure?.sentence.hasPrefix("there are no landed events at") == true
    }
    // Layers above need no landing folder.
    #expect(try lake.run([.silver, .gold]).problems.isEmpty)
  }

  @Test func `texts that only SQL would understand are texts`() throws {
    let lake = try Lake()
    let name = "'); DROP TABLE campaigns; --"
    try lake.land(
      [Line.click("x' OR 1=1", at: "2025-09-01T05:00:00Z", "1", advertiser: name)],
      at: "2025-09-01T05")
    try lake.run()
    #expect(try lake.rows("SELECT advertiser FROM gold_advertiser_spend") == [name])
    #expect(try lake.rows("SELECT COUNT(*) FROM campaigns") == ["0"])
  }

  @Test func `sums of hostile amounts stay whole numbers`() throws {
    let lake = try Lake()
    try lake.land(
      (0..<2_000).map { Line.click("c-\($0)", at: "2025-09-01T05:00:00Z", "100000000") },
      at: "2025-09-01T05")
    try lake.run()
    #expect(
      try lake.rows("SELECT gross_spend_micros FROM gold_advertiser_spend")
        == ["200000000000000000"])
  }
}
