import Diagnostics
import Files
import JSON
import SQLite
import Testing

@Suite struct SnapshotCommandTests {
  private let trial = Trial()

  init() { trial.run("init-db") }

  private func bytes(_ path: String) throws -> [UInt8] {
    try FileReader.bytes(of: path, limit: 1 << 26)
  }

  @Test func `a snapshot is kept, listed, shown, and put back byte for byte`() throws {
    trial.run("create-advertiser --name Harbor")
    let created = trial.run("snapshot create before")
    #expect(created.status == .done, "\(created.errors)")
    let place = "\(trial.database).snapshots/before.db"
    #expect(created.output == place + "\n")
    let kept = try bytes(place)
    let digests = trial.run("digest").output
    trial.run("create-advertiser --auto --seed 7")
    #expect(trial.run("digest").output != digests)
    #expect(trial.run("snapshot list -q").output == "before\n")
    let listed = try JSONReader.read(trial.run("snapshot list --json").output)
    #expect(listed[0]?["runs"] == 1)
    #expect(trial.run("snapshot show before").output.contains("create-advertiser"))
    #expect(trial.run("snapshot restore before --force").status == .done)
    #expect(try bytes(trial.database) == kept)
    #expect(trial.run("digest").output == digests)
    #expect(trial.run("verify --regenerate").status == .done)
  }

  @Test func `nothing is replaced without being asked`() throws {
    #expect(trial.run("snapshot create one").status == .done)
    let again = trial.run("snapshot create one")
    #expect(again.status == .invalidInput)
    #expect(again.errors.contains("is there already"))
    trial.run("create-advertiser --auto")
    #expect(trial.run("snapshot create one --force").status == .done)
    #expect(trial.run("snapshot restore one").status == .invalidInput)
    #expect(try FileSystem.names(in: trial.folder) == ["ads.db", "ads.db.snapshots"])
  }

  @Test(
    arguments: [
      ("snapshot create 'no name'", 2, "is no name for a snapshot"),
      ("snapshot create ../x/y.db", 4, "does not exist"),
      ("snapshot create .hidden", 2, "is no name for a snapshot"),
      ("snapshot create ./ads.db --force", 2, "is the database itself"),
      ("snapshot show befor", 4, "did you mean 'before'?"),
      ("snapshot restore none.db", 4, "there is no snapshot 'none.db'"),
      ("snapshot", 2, "snapshot"),
    ])
  func `a mistake gets a sentence and its exit code`(line: String, code: Int32, words: String) {
    trial.run("snapshot create before")
    let folder = trial.folder
    let outcome = trial.run(
      line.split(separator: " ").map { $0 == "./ads.db" ? "\(folder)/./ads.db" : String($0) }
        .joined(separator: " "))
    guard line != "snapshot" else { return }
    #expect(outcome.status.rawValue == code, "\(line): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
  }

  @Test func `a snapshot is a file anywhere, and becomes a database anywhere`() throws {
    trial.run("create-advertiser --auto")
    let (kept, other) = ("\(trial.folder)/demo.db", "\(trial.folder)/other.db")
    #expect(trial.run("snapshot create \(kept)").status == .done)
    #expect(trial.run("snapshot restore \(kept) --db \(other)").status == .done)
    #expect(try bytes(kept) == bytes(other))
    #expect(trial.run("verify --db \(other)").status == .done)
    #expect(trial.run("diff \(kept) \(other)").status == .done)
  }

  @Test func `a snapshot is taken while somebody writes, at one moment`() throws {
    let writer = try Connection(path: trial.database, mode: .readWrite)
    try writer.setPragma("journal_mode", to: "wal")
    try writer.begin()
    try writer.execute("UPDATE brands SET name = name || '!'")
    #expect(trial.run("snapshot create moment").status == .done)
    try writer.commit()
    try writer.close()
    let place = "\(trial.database).snapshots/moment.db"
    #expect(try Connection(path: place).pragma("journal_mode") == "delete")
    #expect(
      try Connection(path: place).integer("SELECT count(*) FROM brands WHERE name LIKE '%!'") == 0)
    #expect(try FileSystem.names(in: "\(trial.database).snapshots") == ["moment.db"])
  }

  @Test func `a damaged database is replaced by a snapshot, a damaged snapshot replaces nothing`()
    throws
  {
    trial.run("snapshot create good")
    var damaged = try bytes(trial.database)
    for offset in 20_000..<40_000 { damaged[offset] = 0xAA }
    try AtomicFile.write(damaged.span, to: trial.database, replacing: true)
    #expect(trial.run("verify").status != .done)
    #expect(trial.run("snapshot create bad").status == .invalidInput)
    #expect(trial.run("snapshot restore good --force").status == .done)
    #expect(trial.run("verify").status == .done)
    let place = "\(trial.database).snapshots/good.db"
    try AtomicFile.write(damaged.span, to: place, replacing: true)
    let before = try bytes(trial.database)
    let outcome = trial.run("snapshot restore good --force")
    #expect(outcome.status == .invalidInput, "\(outcome.errors)")
    #expect(outcome.errors.contains("is damaged"))
    #expect(try bytes(trial.database) == before)
  }

  @Test func `rows that no command made are kept, with a word`() throws {
    trial.run("create-advertiser --auto")
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE brands SET name = 'X' WHERE id = 1")
    let outcome = trial.run("snapshot create strange")
    #expect(outcome.status == .done)
    #expect(
      outcome.errors.contains("note: the rows of brands are not those that the manifest counts"))
  }
}
