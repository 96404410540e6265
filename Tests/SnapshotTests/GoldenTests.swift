import Diagnostics
import Files
import Registry
import SQLite
import Snapshot
import Store
import Tables
import Testing

@Suite struct GoldenTests {
  private let workshop = Workshop()

  private func made(_ name: String, _ change: String = "") throws -> String {
    let path = workshop.file(name)
    let draft = try DatabaseDraft(at: path)
    var rows: [Row] = []
    for id in 1...50 {
      var row = Registry.currencies.example
      row["id"] = .integer(Int64(id))
      row["code"] = .text(
        "A" + String(UnicodeScalar(UInt8(65 + id / 26)))
          + String(UnicodeScalar(UInt8(65 + id % 26))))
      rows.append(row)
    }
    try StoreSink(draft.database).write(rows)
    try draft.publish()
    if !change.isEmpty { try Connection(path: path, mode: .readWrite).execute(change) }
    return path
  }

  private func manifest(_ path: String) throws -> GoldenManifest {
    try GoldenManifest(of: StillDatabase(opening: path))
  }

  @Test func `a manifest reads back from its text as it was`() throws {
    let manifest = try manifest(made("a.db"))
    let path = workshop.file("golden.json")
    try AtomicFile.write(Array(manifest.text.utf8).span, to: path, replacing: false)
    #expect(GoldenManifest.isOne(path))
    #expect(try GoldenManifest(readingFrom: path) == manifest)
    #expect(manifest.tables.map(\.name) == ["currencies"])
    #expect(manifest.tables[0].marks.count == 50)
  }

  @Test func `the first different row and column are named`() throws {
    let golden = try manifest(made("a.db"))
    let path = try made(
      "b.db", "UPDATE currencies SET minor_digits = 3, usd_rate_micros = 7 WHERE id IN (17, 30)")
    let database = try StillDatabase(opening: path)
    let comparison = try GoldenComparison(
      golden, GoldenManifest(of: database), keysFrom: database)
    let entry = try #require(comparison.tables.first)
    #expect([entry.firstRow] == [17])
    #expect(entry.key == "17")
    #expect(entry.columns == ["minor_digits", "usd_rate_micros"])
    #expect(
      entry.sentence.hasPrefix(
        "currencies: the first different row is 17 (17), the first different column is minor_digits "
          + "(also usd_rate_micros)"))
  }

  @Test func `a row that is gone is the first that differs`() throws {
    let golden = try manifest(made("a.db"))
    let path = try made("b.db", "DELETE FROM currencies WHERE id = 9")
    let comparison = try GoldenComparison(golden, manifest(path))
    #expect(comparison.tables.first?.firstRow == 9)
    #expect(comparison.tables.first?.columns == [])
    let last = try made("c.db", "DELETE FROM currencies WHERE id = 50")
    #expect(try GoldenComparison(golden, manifest(last)).tables.first?.firstRow == 50)
  }

  @Test func `columns that are left out make no difference`() throws {
    let golden = try manifest(made("a.db"))
    let path = try made("b.db", "UPDATE currencies SET minor_digits = 3 WHERE id = 17")
    var selection = Selection()
    selection.ignored = [ColumnPattern("*.minor_digits")]
    #expect(try GoldenComparison(golden, manifest(path), selection).isSame)
    #expect(try !GoldenComparison(golden, manifest(path)).isSame)
  }

  @Test(arguments: ["", "{}", "{\"format\": \"gen golden manifest 1\"}", "nonsense"])
  func `what is no manifest is refused with what to do`(text: String) throws {
    let path = workshop.file("bad.json")
    try AtomicFile.write(Array(text.utf8).span, to: path, replacing: false)
    let refused = #expect(throws: Failure.self) { try GoldenManifest(readingFrom: path) }
    #expect(refused?.advice == "record it anew with: gen diff --accept \(path) DATABASE")
  }
}
