import Lakehouse
import Files
import JSON
import Registry
import Store
import Testing

/// Landed lines become rows of bronze, or go to quarantine with a reason.
@Suite struct BronzeTests {
  /// The corpus that Spark's reader is held to, too.
  private static let corpus: [JSONValue] = {
    let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = try? FileReader.bytes(of: root + "/Fixtures/corpus.json", limit: 1 << 22),
      let cases = try? JSONReader.read(bytes).array
    else { return [] }
    return cases
  }()

  private static let columns = [
    "event_type", "click_id", "advertiser", "advertiser_id", "ad_id", "campaign_code", "ivt",
    "timestamp", "timestamp_epoch", "line_item_id", "amount_micros", "budget_value_micros",
  ]

  private func bytes(of value: JSONValue) -> [UInt8] {
    if let text = value["base64"]?.string { return decoded(text) }
    if let fill = value["fill"]?.array {
      return Array((fill[0].string ?? "").utf8)
        + [UInt8](
          repeating: fill[1].string?.utf8.first ?? 0, count: Int(fill[2].integer ?? 0))
        + Array((fill[3].string ?? "").utf8)
    }
    return Array((value["line"]?.string ?? "").utf8)
  }

  private func decoded(_ base64: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var (word, bits) = (0, 0)
    for byte in base64.utf8 {
      guard let digit = alphabet.firstIndex(of: byte) else { break }
      word = (word << 6 | digit) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(word >> bits & 0xFF))
      }
    }
    return bytes
  }

  @Test func `every line of the corpus is read or refused as expected`() throws {
    #expect(Self.corpus.count > 100)
    let lake = try Lake()
    var file: [UInt8] = []
    for line in Self.corpus { file += bytes(of: line) + [0x0A] }
    try lake.land(file, at: "2025-09-01T05")
    let outcome = try lake.run([.bronze])
    #expect(outcome.events + outcome.quarantined == Int64(Self.corpus.count))
    #expect(try lake.database.digest(of: Registry.bronzeAdClickEventsRaw) == outcome.landed)
    for (place, line) in Self.corpus.enumerated() {
      let name = line["name"]?.string ?? ""
      let expected = line["expected"]
      let reason = try lake.rows(
        "SELECT reason FROM bronze_quarantine WHERE source_line = \(place + 1)")
      #expect(reason == (expected?["reason"]?.string.map { [$0] } ?? []), "\(name)")
      guard let event = expected?["event"] else { continue }
      let wanted = Self.columns.map { event[$0]?.string ?? event[$0]?.numberText ?? "" }
      let found = try lake.rows(
        """
        SELECT \(Self.columns.joined(separator: ", ")) FROM bronze_ad_click_events_raw
        WHERE source_line = \(place + 1)
        """)
      #expect(found == [wanted.joined(separator: "|")], "\(name)")
    }
  }

  @Test func `a line is judged alike in one pass and by the strict reader`() throws {
    // A space behind the brace keeps the line from being scanned in one pass.
    var numbers = Numbers(seed: 6_102_025)
    let plain =
      Array(
        Line.event(
          "ad_click", "c-1", at: "2025-09-01T05:06:07Z",
          ["amount": "1.25", "ad_id": nil, "campaign_code": "CMP-0001", "ivt": "GIVT"]
        ).dropLast().utf8) + Array(",\"line_item_id\":31}".utf8)
    let spice = Array("\"\\{}[]:,0-9.eEnulltrue \t\u{1}é/".utf8)
    let lake = try Lake()
    var scanned: [UInt8] = []
    var strict: [UInt8] = []
    for _ in 0..<1_500 {
      var line = plain
      for _ in 0...numbers.next(below: 2) {
        let place = 1 + numbers.next(below: line.count - 1)
        switch numbers.next(below: 3) {
        case 0: line[place] = spice[numbers.next(below: spice.count)]
        case 1: line.insert(spice[numbers.next(below: spice.count)], at: place)
        default: line.remove(at: place)
        }
      }
      scanned += line + [0x0A]
      strict += [line[0], 0x20] + line.dropFirst() + [0x0A]
    }
    try lake.land(scanned, at: "2025-09-01T05", part: "part-scanned")
    try lake.land(strict, at: "2025-09-01T05", part: "part-strict")
    try lake.run([.bronze])
    func result(_ part: String) throws -> [String] {
      try lake.rows(
        """
        SELECT source_line, \(Self.columns.joined(separator: ", ")) FROM bronze_ad_click_events_raw
        WHERE source_file LIKE '%\(part)%' ORDER BY source_line
        """)
        + lake.rows(
          """
          SELECT source_line, reason FROM bronze_quarantine WHERE source_file LIKE '%\(part)%'
          ORDER BY source_line
          """)
    }
    #expect(try result("part-scanned") == result("part-strict"))
    let kept = try lake.rows("SELECT COUNT(*) FROM bronze_ad_click_events_raw")
    #expect(Int(kept[0]) ?? 0 > 200)
  }

  @Test func `a line stands in bronze as it came, and in quarantine byte by byte`() throws {
    let lake = try Lake()
    let line = Line.click("c-1", at: "2025-09-01T05:06:07Z", "1.5", advertiser: "Café 日本")
    try lake.land(
      Array(line.utf8) + [0x0A, 0xFF, 0x00, 0x7B, 0x0A], at: "2025-09-01T05", part: "part-x")
    try lake.run([.bronze])
    #expect(
      try lake.rows(
        """
        SELECT raw, ingested_at, ingested_at_epoch, source_file, source_line, batch_id
        FROM bronze_ad_click_events_raw
        """) == [
          "\(line)|2025-09-01T05:59:59Z|1756706399|"
            + "ad_clicks/dt=2025-09-01/hour=05/part-x.jsonl|1|2025-09-01T05"
        ])
    #expect(
      try lake.rows("SELECT source_line, raw, reason, batch_id FROM bronze_quarantine")
        == ["2|/wB7|INVALID_UTF8|2025-09-01T05"])
  }

  @Test func `a file is taken in once, and a new one of an old hour later`() throws {
    let lake = try Lake()
    try lake.land([Line.click("c-1", at: "2025-09-01T05:00:00Z", "1")], at: "2025-09-01T05")
    #expect(try lake.run().events == 1)
    #expect(try lake.run().events == 0)
    try lake.land(
      [Line.click("c-2", at: "2025-09-01T05:30:00Z", "2")], at: "2025-09-01T05", part: "part-1")
    let outcome = try lake.run()
    #expect(outcome.events == 1)
    #expect(outcome.hours == [.bronze: 1, .silver: 1, .gold: 1])
    #expect(
      try lake.rows("SELECT record_count, gross_spend_micros FROM gold_advertiser_spend")
        == ["2|3000000"])
  }

  @Test func `what is no landed file is passed over`() throws {
    let lake = try Lake()
    let click = Line.click("c-1", at: "2025-09-01T05:00:00Z", "1")
    try lake.land([click], at: "2025-09-01T05")
    for place in ["dt=2025-09-01/hour=24", "dt=yesterday/hour=05", "dt=2025-09-01/05"] {
      try FileSystem.createFolder("\(lake.landing)/ad_clicks/\(place)")
      try AtomicFile.write(
        Array(click.utf8).span, to: "\(lake.landing)/ad_clicks/\(place)/part-0.jsonl",
        replacing: false)
    }
    for name in [".part-1.jsonl", "_part-1.jsonl", "part-1.jsonl.tmp", "part-1.json"] {
      try AtomicFile.write(
        Array(click.utf8).span,
        to: "\(lake.landing)/ad_clicks/dt=2025-09-01/hour=05/\(name)", replacing: false)
    }
    #expect(try lake.run().files == 1)
  }
}
