import Digest
import Export
import Files
import JSON
import Parallel
import Registry
import Tables
import Testing

/// What a folder holds after an export.
@Suite struct FolderTests {
  private let sample = Sample(rounds: 3)

  private func export(
    to folder: borrowing TemporaryFolder, _ options: ExportOptions, replacing: Bool = false
  ) throws -> ExportManifest {
    let sink = try FolderSink(folder.path, options, replacing: replacing)
    for batch in sample.batches { try sink.write(batch) }
    return try sink.finish(content: JSONObject(uniqueMembers: [("seed", .string("11"))]))
  }

  @Test(arguments: ExportFormat.allCases)
  func `each table has a file with all of its rows, and a manifest tells of them`(
    format: ExportFormat
  ) throws {
    let folder = TemporaryFolder()
    let manifest = try export(to: folder, ExportOptions(format))
    let names = Sample.tables.map { "\($0.name).\(format)" }
    #expect(try folder.names() == (names + ["manifest.json"]).sorted())
    for table in Sample.tables {
      let bytes = try folder.bytes("\(table.name).\(format)")
      let lines = sample.lines(of: table, format)
      #expect(bytes == Array(lines.text.utf8))
      let told = try #require(manifest.tables.first { $0.name == table.name })
      #expect(told.rows == lines.count)
      #expect(told.bytes == bytes.count)
      var digest = TableDigest()
      for row in sample.rows(of: table) { digest.insert(row) }
      #expect(told.digest == digest)
    }
    #expect(try JSONReader.read(folder.bytes("manifest.json")) == manifest.json)
  }

  @Test func `the manifest names what determined the content, and nothing of the machine`() throws {
    let folder = TemporaryFolder()
    _ = try export(to: folder, ExportOptions(.jsonl))
    let manifest = try JSONReader.read(folder.bytes("manifest.json"))
    #expect(
      manifest.object?.keys == [
        "manifest_version", "schema_version", "format", "compression", "content", "tables",
      ])
    #expect(manifest["schema_version"] == .integer(Registry.schemaVersion))
    #expect(manifest["content"] == ["seed": "11"])
    let order = manifest["tables"]?.array?.compactMap { $0["table"]?.string }
    #expect(order == Registry.tables.map(\.name).filter(Set(Sample.tables.map(\.name)).contains))
    #expect(!manifest.text().contains(folder.path))
  }

  @Test func `digests of parts add up to that of the whole`() throws {
    let left = TemporaryFolder()
    let right = TemporaryFolder()
    let whole = TemporaryFolder()
    let half = sample.batches.count / 2
    let sinks = try [left.path, right.path].map { try FolderSink($0, ExportOptions()) }
    for batch in sample.batches[..<half] { try sinks[0].write(batch) }
    for batch in sample.batches[half...] { try sinks[1].write(batch) }
    let parts = try sinks.map { try $0.finish(content: JSONObject()) }
    for table in try export(to: whole, ExportOptions()).tables {
      let digests = parts.flatMap(\.tables).filter { $0.name == table.name }.compactMap(\.digest)
      #expect(digests.reduce(TableDigest(), +) == table.digest)
    }
  }

  @Test func `a table that was asked for has a file without rows`() throws {
    let folder = TemporaryFolder()
    let sink = try FolderSink(folder.path, ExportOptions())
    try sink.begin(Registry.brands)
    let manifest = try sink.finish(content: JSONObject())
    #expect(try folder.bytes("brands.csv") == TableLines(Registry.brands, .csv).header)
    #expect(manifest.tables.map(\.rows) == [0])
  }

  @Test func `without digests the manifest says so, or takes those that others made`() throws {
    let folder = TemporaryFolder()
    let sink = try FolderSink(folder.path, ExportOptions(isDigested: false))
    try sink.write(sample.rows(of: Registry.campaigns))
    try sink.write(sample.rows(of: Registry.creatives))
    let digest = TableDigest(rows: 3, sum: 5)
    let manifest = try sink.finish(content: JSONObject(), digests: ["creatives": digest])
    #expect(manifest.tables.map(\.digest) == [nil, digest])
  }

  @Test(arguments: [1, 2, 8])
  func `threads make no difference to any byte`(threads: Int) throws {
    let expected = TemporaryFolder()
    let folder = TemporaryFolder()
    let options = ExportOptions(splitSize: 6_000)
    _ = try export(to: expected, options)
    let sink = try FolderSink(folder.path, options)
    let completion = try OrderedChunks(threads: threads).run(
      over: sample.batches, makeWorker: {}, makeOutput: { ExportChunk(options) },
      work: { batch, _, chunk in
        chunk.clear()
        chunk.write(batch)
      },
      consume: { try sink.append($0) })
    #expect(completion == .finished)
    _ = try sink.finish(content: JSONObject(uniqueMembers: [("seed", .string("11"))]))
    #expect(try folder.names() == expected.names())
    for name in try expected.names() {
      #expect(try folder.bytes(name) == expected.bytes(name), "\(name)")
    }
  }
}
