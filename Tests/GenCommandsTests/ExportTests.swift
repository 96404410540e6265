import Diagnostics
import Files
import JSON
import Testing

/// `gen export` of a whole database, in parts, compressed, and what it refuses.
@Suite struct ExportTests {
  private func made() -> Trial {
    let trial = Trial()
    trial.run("init-db")
    let outcome = trial.run(
      "create-profile --name mobile_consideration --profiles \(Repository.root)/profiles "
        + "--templates \(Repository.root)/templates")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  private func manifest(_ folder: String) throws -> JSONValue {
    try JSONReader.read(FileReader.bytes(of: "\(folder)/manifest.json", limit: 1 << 20))
  }

  @Test
  func `the manifest's digests are those of gen digest, and each table's bytes those of export`()
    throws
  {
    let trial = made()
    let folder = "\(trial.folder)/all"
    let outcome = trial.run("export --all --out \(folder)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(outcome.output == folder + "\n")
    let tables = try #require(try manifest(folder)["tables"]?.array)
    #expect(tables.count > 20)
    let digests = try JSONReader.read(trial.run("digest --json").output)
    for table in tables {
      let name = try #require(table["table"]?.string)
      #expect(table["digest"] == digests[name], "\(name)")
      let text = try FileReader.text(of: "\(folder)/\(name).csv", limit: 1 << 26)
      #expect(text == trial.run("export \(name)").output, "\(name)")
      #expect(text == trial.run("list \(name) --format csv --limit 0").output, "\(name)")
      #expect(table["bytes"]?.integer == Int64(text.utf8.count))
    }
    for member in digests.object?.members ?? [] where !(member.value.string ?? "0:").hasPrefix("0:")
    {
      #expect(tables.contains { $0["table"]?.string == member.key }, "\(member.key) has rows")
    }
  }

  @Test func `the answer in JSON carries files, rows, digests and what determined them`() throws {
    let trial = made()
    let folder = "\(trial.folder)/parts"
    let outcome = trial.run(
      "export --tables campaign_performance,campaigns --format jsonl --split 100KB --out \(folder) "
        + "--json")
    let answer = try JSONReader.read(outcome.output)
    #expect(answer["folder"]?.string == folder)
    #expect(answer["rows"]?.integer == 937)
    #expect(answer["tables"] == (try manifest(folder)["tables"]))
    let tables = answer["tables"]?.array ?? []
    #expect(tables.compactMap { $0["table"]?.string } == ["campaigns", "campaign_performance"])
    #expect((tables.last?["files"]?.array?.count ?? 0) > 3)
    #expect(answer["content"]?["runs"]?.array?.first?["command"]?.string == "create-profile")
    let single = trial.run("export campaigns --out \(trial.folder)/one.csv --json")
    let table = try JSONReader.read(single.output)
    #expect(table["digest"] == tables.first?["digest"])
    #expect(table["rows"]?.integer == 1)
  }

  @Test func `an export is replaced only by force, and a table without rows can be asked for`()
    throws
  {
    let trial = made()
    let folder = "\(trial.folder)/out"
    #expect(trial.run("export --all --split 20KB --out \(folder)").status == .done)
    let again = trial.run("export --tables tickets --out \(folder)")
    #expect(again.status == .invalidInput)
    #expect(again.errors.contains("holds an export already"))
    #expect(trial.run("export --tables tickets --out \(folder) --force").status == .done)
    #expect(try FileSystem.names(in: folder) == ["manifest.json", "tickets.csv"])
  }

  @Test(arguments: [
    ("export", "nothing is named to export"),
    ("export brands --all --out x", "a table is named beside --all or --tables"),
    ("export --all", "several tables need a folder"),
    ("export brands --split 1MB --out x", "--split makes several files"),
    ("export --tables brnds --out x", "did you mean 'brands'?"),
    ("export --tables , --out x", "which is no table"),
    ("export --all --split 1XB --out x", "a number of bytes is expected"),
  ])
  func `what contradicts itself is refused with a sentence`(line: String, sentence: String) throws {
    let trial = Trial()
    trial.run("init-db")
    let outcome = trial.run(line)
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(try FileSystem.names(in: trial.folder) == ["ads.db"])
  }

  @Test func `a database that has the name of an exported file is not replaced`() throws {
    let trial = Trial()
    let path = "\(trial.folder)/campaigns.csv"
    trial.run("init-db --db \(path)")
    let outcome = trial.run("export --all --out \(trial.folder) --force --db \(path)")
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains("has the name of an exported file"))
    #expect(trial.run("status --db \(path)").status == .done)
  }

  #if Zstd
    @Test func `a compressed file is smaller, and its digest the same`() throws {
      let trial = made()
      let (plain, small) = ("\(trial.folder)/a.csv", "\(trial.folder)/a.csv.zst")
      let answers = try [(plain, "none"), (small, "zstd")].map { path, compression in
        try JSONReader.read(
          trial.run(
            "export campaign_performance --out \(path) --compress \(compression) --json"
          ).output)
      }
      #expect(answers[0]["digest"] == answers[1]["digest"])
      #expect(try FileSystem.size(of: small) * 2 < FileSystem.size(of: plain))
      #expect(answers[1]["bytes"]?.integer == Int64(try FileSystem.size(of: small)))
    }
  #else
    @Test func `without zstd a sentence says what to install`() throws {
      let trial = made()
      let outcome = trial.run("export campaigns --compress zstd --out \(trial.folder)/a.zst")
      #expect(outcome.status == .invalidInput)
      #expect(outcome.errors.contains("install libzstd-dev"))
    }
  #endif
}
