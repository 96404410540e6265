import Digest
import Export
import JSON
import Registry
import Tables
import Testing

/// Batches and single rows become the same bytes, and those that plain code makes.
@Suite struct AgreementTests {
  private static let seeds: [UInt64] = [1, 2]

  @Test(arguments: ExportFormat.allCases, Registry.tables.map(\.name))
  func `random rows of every table are written alike`(format: ExportFormat, name: String) throws {
    let table = try #require(Registry.table(named: name))
    for seed in Self.seeds {
      var random = RandomBatch(seed: seed)
      var batches = TableLines(table, format)
      var single = TableLines(table, format)
      var rows: [Row] = []
      for _ in 0..<2 {
        let batch = random.batch(of: table, rows: 20)
        batches.append(batch)
        rows += (0..<batch.count).map { batch.row(at: $0) }
      }
      for row in rows { single.append(row) }
      let plain = format == .csv ? PlainText.csv(rows, of: table) : PlainText.jsonLines(rows)
      #expect(batches.text == plain, "seed \(seed)")
      #expect(single.text == plain, "seed \(seed)")
      var digest = TableDigest()
      for row in rows { digest.insert(row) }
      #expect(batches.digest == digest, "seed \(seed)")
      #expect(single.digest == digest, "seed \(seed)")
      #expect(batches.count == rows.count)
    }
  }

  @Test func `every line of JSON is an object with the columns' names and typed values`() throws {
    let table = Registry.campaignPerformance
    var random = RandomBatch(seed: 4)
    let batch = random.batch(of: table, rows: 60)
    var lines = TableLines(table, .jsonl)
    lines.append(batch)
    let texts = lines.text.split(separator: "\n")
    #expect(texts.count == batch.count)
    for (index, text) in texts.enumerated() {
      let value = try JSONReader.read(String(text))
      #expect(value == batch.row(at: index).json())
    }
  }

  @Test func `a text far longer than any room is written whole`() {
    let table = Registry.bronzeQuarantine
    var batch = RecordBatch(table, capacity: 3)
    batch.count = 3
    batch.texts = [String(repeating: "\"\u{1}é,", count: 10_000), "short"]
    for (index, column) in table.columns.enumerated() where column.type == .text {
      for row in 0..<3 { batch.integers[batch.offset(of: index) + row] = Int64(row % 2) }
    }
    let rows = (0..<3).map { batch.row(at: $0) }
    for format in ExportFormat.allCases {
      var lines = TableLines(table, format)
      lines.append(batch)
      let plain = format == .csv ? PlainText.csv(rows, of: table) : PlainText.jsonLines(rows)
      #expect(lines.text == plain)
    }
  }
}
