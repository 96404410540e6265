import Export
import Files
import JSON
import Registry
import Tables
import Testing

/// How tables are cut into parts.
@Suite struct SplitTests {
  private let sample = Sample(rounds: 2)

  @Test(arguments: ExportFormat.allCases, [1, 5_000, 1 << 30])
  func `the parts without their headers are the whole, and none is too large`(
    format: ExportFormat, size: Int
  ) throws {
    let folder = TemporaryFolder()
    let sink = try FolderSink(folder.path, ExportOptions(format, splitSize: size))
    for batch in sample.batches { try sink.write(batch) }
    let manifest = try sink.finish(content: JSONObject())
    for table in Sample.tables {
      let lines = sample.lines(of: table, format)
      let told = try #require(manifest.tables.first { $0.name == table.name })
      #expect(told.rows == lines.count)
      var joined: [UInt8] = []
      for (index, file) in told.files.enumerated() {
        let number = String("0000\(index + 1)".suffix(5))
        #expect(file.name == "\(table.name)-\(number).\(format)")
        let bytes = try folder.bytes(file.name)
        #expect(bytes.count == file.bytes)
        #expect(bytes.count <= size || file.rows == 1)
        #expect(Array(bytes.prefix(lines.header.count)) == lines.header)
        joined += bytes.dropFirst(lines.header.count)
      }
      #expect(joined == lines.bytes)
      if size == 1 { #expect(told.files.count == lines.count) }
      if size == 1 << 30 { #expect(told.files.count == 1) }
    }
  }

  @Test func `where a table is cut does not depend on how its rows arrive`() throws {
    let batches = TemporaryFolder()
    let rows = TemporaryFolder()
    let options = ExportOptions(splitSize: 2_000)
    let sinks = try [batches.path, rows.path].map { try FolderSink($0, options) }
    for batch in sample.batches { try sinks[0].write(batch) }
    for table in Sample.tables {
      for row in sample.rows(of: table) { try sinks[1].write([row]) }
    }
    for sink in sinks { _ = try sink.finish(content: JSONObject()) }
    #expect(try batches.names() == rows.names())
    for name in try batches.names() {
      #expect(try batches.bytes(name) == rows.bytes(name), "\(name)")
    }
  }
}
