import Diagnostics
import Files
import Registry
import SQLite
import Testing

/// What stands where a database should be, a full disk, a lock, a reader beside a writer: a sentence, the
/// exit code, and nothing lost.
@Suite struct SafetyTests {
  private let trial = Trial()
  private static let judges = [
    "verify", "verify --regenerate", "diff DB DB", "diff DB DB --format sql",
  ]
  private static let readers = ["status", "digest", "list brands", "snapshot show DB"]
  private static let writers = [
    "create-advertiser --auto", "create-campaign --advertiser-id 1 --auto",
    "create brands --name Paws --internal-code PAWS", "set brands 1 name=Paws",
    "delete campaigns 1",
    "generate-performance --campaign-id 1", "advance --to 2030-01-01T00:00:00Z", "migrate",
  ]

  /// Something that is no healthy database of this gen.
  enum Stranger: String, CaseIterable {
    case missing, folder, text, empty, foreign, newer, truncated
  }

  private func put(_ stranger: Stranger) throws -> String {
    let path = "\(trial.folder)/\(stranger.rawValue).db"
    switch stranger {
    case .missing: break
    case .folder: try FileSystem.createFolder(path)
    case .text: try AtomicFile.write(Array("hello\n".utf8).span, to: path, replacing: true)
    case .empty: try AtomicFile.write([UInt8]().span, to: path, replacing: true)
    case .foreign: try Connection(path: path, mode: .create).execute("CREATE TABLE mine (a)")
    case .newer:
      trial.run("init-db --db \(path)")
      try Connection(path: path, mode: .readWrite).execute("PRAGMA user_version = 99")
    case .truncated:
      trial.run("init-db --db \(path)")
      let bytes = try FileReader.bytes(of: path, limit: 1 << 26)
      try AtomicFile.write(bytes.span.extracting(0..<(bytes.count / 2)), to: path, replacing: true)
    }
    return path
  }

  private func bytes(_ path: String) -> [UInt8]? {
    FileSystem.isFolder(path) ? nil : try? FileReader.bytes(of: path, limit: 1 << 26)
  }

  @Test(arguments: Stranger.allCases)
  func `what is no database of this gen is told and left as it is`(stranger: Stranger) throws {
    let path = try put(stranger)
    let before = bytes(path)
    for line in Self.judges + Self.readers + Self.writers {
      let outcome = trial.run(
        line.split(separator: " ").map { $0 == "DB" ? Substring(path) : $0 }.joined(separator: " ")
          + " --db \(path)")
      // A judge has no verdict on anything of the kind; others know a missing file from a wrong one.
      let isMissing = stranger == .missing && !Self.judges.contains(line)
      // SQLite takes an empty file for a database without tables.
      let isComparable = [.foreign, .empty].contains(stranger) && line.hasPrefix("diff")
      let expected: Diagnostics.ExitStatus =
        isComparable ? .done : isMissing ? .notFound : .invalidInput
      #expect(outcome.status == expected, "\(line) on \(stranger): \(outcome.errors)")
      #expect(isComparable || outcome.errors.contains("error: "), "\(line) on \(stranger)")
      #expect(bytes(path) == before, "\(line) on \(stranger)")
    }
  }

  @Test func `init-db, snapshots and exports never take the place of another's file`() throws {
    trial.run("init-db")
    trial.run("snapshot create before")
    for stranger in Stranger.allCases where stranger != .missing && stranger != .empty {
      let path = try put(stranger)
      let before = bytes(path)
      for line in ["init-db", "snapshot restore \(trial.database).snapshots/before.db --force"] {
        let outcome = trial.run("\(line) --db \(path)")
        // A newer or half database is gen's own, and a snapshot may take its place.
        guard stranger != .newer && stranger != .truncated || line == "init-db" else { continue }
        #expect(outcome.status == .invalidInput, "\(line) on \(stranger): \(outcome.errors)")
        #expect(bytes(path) == before, "\(line) on \(stranger)")
      }
      guard stranger == .text || stranger == .foreign || stranger == .folder else { continue }
      let created = trial.run("snapshot create \(path) --force")
      #expect(created.status == .invalidInput, "\(stranger): \(created.errors)")
      #expect(bytes(path) == before, "\(stranger)")
    }
  }

  @Test func `a locked database is told as such, with 3 to writers and 2 to judges`() throws {
    trial.run("init-db")
    let lock = try Connection(path: trial.database, mode: .readWrite)
    try lock.execute("BEGIN EXCLUSIVE")
    let lines: [(String, Diagnostics.ExitStatus)] = [
      ("verify", .invalidInput), ("set brands 1 name=Paws", .environment),
      ("snapshot create before", .environment),
    ]
    for (line, status) in lines {
      let outcome = trial.run(line)
      #expect(outcome.status == status, "\(line): \(outcome.errors)")
      #expect(outcome.errors.contains("is locked by another program"), "\(line): \(outcome.errors)")
    }
    lock.rollBack()
    try lock.close()
    #expect(trial.run("verify").status == .done)
  }

  @Test func `a database on which somebody works is not restored over`() throws {
    trial.run("init-db")
    trial.run("snapshot create before")
    trial.run("create-advertiser --auto")
    let before = bytes(trial.database)
    let writer = try Connection(path: trial.database, mode: .readWrite)
    try writer.begin()
    let outcome = trial.run("snapshot restore before --force")
    #expect(outcome.status == .environment, "\(outcome.errors)")
    writer.rollBack()
    try writer.close()
    #expect(bytes(trial.database) == before)
    #expect(trial.run("snapshot restore before --force").status == .done)
  }

  /// A small file system of its own that is gone when the closure ends.
  private func withDisk(megabytes: Int, _ body: (String) throws -> Void) throws {
    let disk = "\(trial.folder)/disk"
    try FileSystem.createFolder(disk)
    let mounted = Program.shell(
      "mount -t tmpfs -o size=\(megabytes)m tmpfs '\(disk)'", in: trial.folder)
    #expect(mounted.status == 0, "\(mounted.output)")
    defer { Program.shell("umount -l '\(disk)'", in: trial.folder) }
    try body(disk)
  }

  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  @Test func `a full disk stops a writer with 3, and the database is as it was`() throws {
    guard Program.canMount else {
      Issue.record(
        "only a superuser can mount a small disk; A FULL DISK WAS NOT TRIED", severity: .warning)
      return
    }
    try withDisk(megabytes: 2) { disk in
      let database = "\(disk)/ads.db"
      #expect(trial.run("init-db --db \(database)").status == .done)
      let before = trial.run("digest --db \(database)").output
      let made = trial.run(
        "create-profile --name high_cpm_tv_awareness --db \(database) \(Self.folders)")
      #expect(made.status == .environment, "\(made.errors)")
      #expect(made.errors.contains("there is no space left"), "\(made.errors)")
      #expect(trial.run("digest --db \(database)").output == before)
      #expect(trial.run("verify --db \(database)").status == .done)
      Program.shell("head -c 3000000 /dev/zero > '\(disk)/filler'", in: trial.folder)
      for line in [
        "snapshot create full", "init-db --db \(disk)/new.db", "export markets --out \(disk)/m.csv",
      ] {
        let outcome = trial.run(line + (line.contains("--db") ? "" : " --db \(database)"))
        #expect(outcome.status == .environment, "\(line): \(outcome.errors)")
      }
      #expect(!FileSystem.exists("\(disk)/new.db") && !FileSystem.exists("\(disk)/m.csv"))
      #expect(trial.run("verify --db \(database)").status == .done)
    }
  }

  @Test func `a folder that can only be read is told as such, and can be judged`() throws {
    guard Program.canMount else {
      Issue.record(
        "only a superuser can mount a read-only disk; IT WAS NOT TRIED", severity: .warning)
      return
    }
    try withDisk(megabytes: 4) { disk in
      let database = "\(disk)/ads.db"
      trial.run("init-db --db \(database)")
      trial.run("init-db --db \(disk)/log.db")
      try Connection(path: "\(disk)/log.db", mode: .readWrite).setPragma("journal_mode", to: "wal")
      let remounted = Program.shell("mount -o remount,ro '\(disk)'", in: trial.folder)
      #expect(remounted.status == 0, "\(remounted.output)")
      for line in [
        "set brands 1 name=Paws", "create-advertiser --auto", "snapshot create before",
        "export markets --out \(disk)/m.csv",
      ] {
        let outcome = trial.run("\(line) --db \(database)")
        #expect(outcome.status == .environment, "\(line): \(outcome.errors)")
      }
      #expect(trial.run("init-db --db \(disk)/new.db").status == .environment)
      #expect(trial.run("verify --db \(database)").status == .done)
      // Nobody can be writing it there, so it is read without locks.
      #expect(trial.run("diff \(database) \(disk)/log.db").status == .done)
    }
  }

  @Test func `a second process that reads during generation sees the old data or the new`() throws {
    trial.run("init-db")
    let line = "digest gen_manifest campaigns campaign_performance performance_breakdown"
    let before = trial.run(line).output
    Program.shell(
      "$gen create-profile --name mobile_consideration \(Self.folders) --db ads.db > made 2>&1 "
        + "& echo $! > pid", in: trial.folder)
    var seen: [String: Int] = [:]
    var isRunning = true
    while isRunning {
      isRunning = Program.shell("kill -0 $(cat pid)", in: trial.folder).status == 0
      seen[trial.run(line).output, default: 0] += 1
    }
    let after = trial.run(line).output
    #expect(before != after)
    #expect(Set(seen.keys).isSubset(of: [before, after]), "\(seen)")
    #expect(trial.run("verify").status == .done)
  }
}
