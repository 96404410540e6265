import Diagnostics
import Export
import Files
import JSON
import Registry
import Tables
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What is left when something stops an export.
@Suite struct FaultTests {
  private let sample = Sample(rounds: 3)

  /// Exports the sample until it is done or fails; the failure, if one came.
  private static func export(
    _ sample: Sample, to folder: String, _ options: ExportOptions, replacing: Bool = false
  ) -> Failure? {
    do {
      let sink = try FolderSink(folder, options, replacing: replacing)
      for table in Sample.tables {
        for batch in sample.batches(of: table) { try sink.write(batch) }
        try sink.finish(table)
      }
      _ = try sink.finish(content: JSONObject())
      return nil
    } catch {
      return (error as? any Explainable)?.failure ?? Failure(.bug, "\(error)")
    }
  }

  @Test func `a folder that holds an export is refused, and left as it is`() throws {
    let folder = TemporaryFolder()
    #expect(Self.export(sample, to: folder.path, ExportOptions()) == nil)
    let before = try folder.names()
    let failure = try #require(Self.export(sample, to: folder.path, ExportOptions(.jsonl)))
    #expect(failure.status == .invalidInput)
    #expect(
      failure.sentence.contains("holds an export already: campaign_performance.csv and 4 more"))
    #expect(failure.advice?.contains("--force") == true)
    #expect(try folder.names() == before)
  }

  @Test func `files of others do not matter, and stay when an export is replaced`() throws {
    let folder = TemporaryFolder()
    let others = ["notes.txt", "campaigns.csv.bak", "campaigns-1.csv", "unknown.csv", ".hidden"]
    for name in others { try AtomicFile.write([1].span, to: folder.file(name), replacing: false) }
    #expect(Self.export(sample, to: folder.path, ExportOptions(splitSize: 9_000)) == nil)
    #expect(try folder.names().count > 12)
    #expect(Self.export(sample, to: folder.path, ExportOptions(.jsonl), replacing: true) == nil)
    let made = Sample.tables.map { "\($0.name).jsonl" } + ["manifest.json"]
    #expect(try folder.names() == (others + made).sorted())
  }

  @Test func `an export that is dropped leaves its finished files, and no manifest`() throws {
    let folder = TemporaryFolder()
    func drop() throws {
      let sink = try FolderSink(folder.path, ExportOptions(splitSize: 2_000))
      for batch in sample.batches { try sink.write(batch) }
    }
    try drop()
    let names = try folder.names()
    #expect(!names.isEmpty)
    #expect(names.allSatisfy { !$0.hasPrefix(".") && $0.hasSuffix(".csv") })
  }

  @Test func `a file of the folder that cannot be made is told by its name`() throws {
    let folder = TemporaryFolder()
    try FileSystem.createFolder(folder.file("campaigns.jsonl/inner"))
    let failure = try #require(
      Self.export(sample, to: folder.path, ExportOptions(.jsonl), replacing: true))
    #expect(failure.status == .invalidInput)
    #expect(failure.sentence.contains("\(folder.path)/campaigns.jsonl"))
  }

  @Test func `a limit on the size of files ends with the finished ones and exit 3`() async throws {
    let folder = TemporaryFolder()
    let path = folder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let sample = Sample(rounds: 8)
      let failure = FaultTests.export(sample, to: path, ExportOptions())
      precondition(failure?.status == .environment)
      precondition(failure?.sentence.contains("campaign_performance.csv' would be larger") == true)
    }
    #expect(try folder.names() == [])
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let sample = Sample(rounds: 8)
      do {
        let sink = try FolderSink(path, ExportOptions())
        try sink.write(sample.rows(of: Registry.campaigns).prefix(3).map { $0 })
        try sink.finish(Registry.campaigns)
        for batch in sample.batches(of: Registry.campaignPerformance) { try sink.write(batch) }
        try sink.finish(Registry.campaignPerformance)
        preconditionFailure("a file was larger than the limit")
      } catch let failure as Failure {
        precondition(failure.status == .environment)
        precondition(failure.sentence.hasSuffix("the file finished before it stays"))
      }
    }
    #expect(try folder.names() == ["campaigns.csv"])
  }

  @Test func `a killed export leaves finished files, and the next one removes the rest`()
    async throws
  {
    let folder = TemporaryFolder()
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let sample = Sample()
      let sink = try FolderSink(path, ExportOptions(splitSize: 4_000))
      for batch in sample.batches { try sink.write(batch) }
      kill(getpid(), SIGKILL)
    }
    let left = try folder.names()
    #expect(left.contains { $0.hasPrefix(".") })
    #expect(left.contains("campaign_performance-00001.csv"))
    #expect(!left.contains("manifest.json"))
    #expect(Self.export(sample, to: folder.path, ExportOptions())?.status == .invalidInput)
    #expect(Self.export(sample, to: folder.path, ExportOptions(), replacing: true) == nil)
    let made = Sample.tables.map { "\($0.name).csv" } + ["manifest.json"]
    #expect(try folder.names() == made.sorted())
  }

  @Test(.enabled(if: getuid() == 0, "a file system can be mounted by root alone"))
  func `a full disk ends with the finished files, a sentence and exit 3`() throws {
    let folder = TemporaryFolder()
    let mounted = folder.file("disk")
    try FileSystem.createFolder(mounted)
    guard unsafe mount("tmpfs", mounted, "tmpfs", 0, "size=64k") == 0 else {
      print("NOT RUN, since nothing can be mounted here: a full disk")
      return
    }
    defer { unsafe umount2(mounted, Int32(MNT_DETACH)) }
    let sample = Sample(rounds: 20)
    let sink = try FolderSink(mounted, ExportOptions())
    try sink.write(Array(sample.rows(of: Registry.campaigns).prefix(3)))
    try sink.finish(Registry.campaigns)
    let finished = try FileReader.bytes(of: mounted + "/campaigns.csv", limit: 1 << 20)
    let failure = #expect(throws: Failure.self) {
      for batch in sample.batches(of: Registry.campaignPerformance) { try sink.write(batch) }
      try sink.finish(Registry.campaignPerformance)
    }
    #expect(failure?.status == .environment)
    #expect(
      failure?.sentence
        == "there is no space left to write '\(mounted)/campaign_performance.csv'; the file finished "
        + "before it stays")
    #expect(try FileSystem.names(in: mounted) == ["campaigns.csv"])
    #expect(try FileReader.bytes(of: mounted + "/campaigns.csv", limit: 1 << 20) == finished)
  }
}
