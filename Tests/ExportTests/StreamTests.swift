import Digest
import Export
import Files
import JSON
import Registry
import Tables
import Testing
import Zstd

/// One table into a stream or a file of any name, and compression on the way.
@Suite struct StreamTests {
  private let sample = Sample(rounds: 3)

  @Test(arguments: ExportFormat.allCases)
  func `a stream gets the header, every row, and a digest at the end`(format: ExportFormat) throws {
    let table = Registry.campaignPerformance
    var bytes: [UInt8] = []
    let sink = try StreamSink(table, ExportOptions(format)) { bytes += $0.array }
    for batch in sample.batches { try sink.write(batch) }
    try sink.write(sample.rows(of: Registry.campaigns))
    let told = try sink.finish(as: "-")
    let lines = sample.lines(of: table, format)
    #expect(bytes == Array(lines.text.utf8))
    #expect(told.rows == lines.count)
    #expect(told.bytes == bytes.count)
    #expect(told.digest == lines.digest)
  }

  @Test func `a file appears when it is finished, and is not overwritten`() throws {
    let folder = TemporaryFolder()
    let table = Registry.campaigns
    let options = ExportOptions(.jsonl)
    let sink = try StreamSink(table, options, file: folder.file("any.name"), replacing: false)
    try sink.write(sample.rows(of: table))
    #expect(try folder.names().allSatisfy { $0.hasPrefix(".") })
    _ = try sink.finish(as: "any.name")
    #expect(try folder.names() == ["any.name"])
    #expect(try folder.bytes("any.name") == Array(sample.lines(of: table, .jsonl).text.utf8))
    #expect(throws: FileError.self) {
      try StreamSink(table, options, file: folder.file("any.name"), replacing: false)
    }
  }

  #if Zstd
    @Test func `compressed files are smaller and name themselves so`() throws {
      let plain = TemporaryFolder()
      let small = TemporaryFolder()
      var manifests: [ExportManifest] = []
      for (path, compression) in [(plain.path, ExportCompression.none), (small.path, .zstd)] {
        let options = ExportOptions(compression: compression, splitSize: 20_000)
        let sink = try FolderSink(path, options)
        for batch in sample.batches { try sink.write(batch) }
        manifests.append(try sink.finish(content: JSONObject()))
      }
      #expect(manifests[1].fileNames == manifests[0].fileNames.map { $0 + ".zst" })
      for (left, right) in zip(manifests[0].tables, manifests[1].tables) {
        #expect(left.digest == right.digest)
        #expect(left.files.map(\.rows) == right.files.map(\.rows))
        #expect(right.bytes < left.bytes)
      }
      for name in manifests[0].fileNames {
        let bytes = try small.bytes(name + ".zst")
        #expect(Decompression.bytes(of: bytes) == (try plain.bytes(name)), "\(name)")
      }
    }
  #else
    @Test func `compression is refused where gen was built without it`() throws {
      let folder = TemporaryFolder()
      let error = #expect(throws: ZstdError.self) {
        try FolderSink(folder.file("out"), ExportOptions(compression: .zstd))
      }
      #expect(error?.failure.status == .invalidInput)
      #expect(try folder.names() == [])
    }
  #endif
}
