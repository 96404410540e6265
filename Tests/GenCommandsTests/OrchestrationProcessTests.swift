import Chance
import Diagnostics
import Files
import JSON
import SQLite
import Testing

/// Orchestrators as processes: killed at any moment, and two at once.
@Suite struct OrchestrationProcessTests {
  /// `GEN_KILLS` says how many for a long run.
  private static let kills = Environment.current.nonEmpty("GEN_KILLS").flatMap { Int($0) } ?? 10
  private static let seed: UInt64 = 20_261_128
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  /// A database in which tickets wait: a world that stands between its making and its flights.
  private static let waiting: Trial = {
    let trial = Trial()
    let made = trial.run(
      "create-world --template demo --db \(trial.database) --as-of 2026-03-10T15:00:00Z \(folders)")
    #expect(made.status == .done, "\(made.errors)")
    for campaign in 1...12 {
      let asked = trial.run("tickets create --campaign \(campaign) --type Retrafficking")
      #expect(asked.status == .done, "\(asked.errors)")
    }
    return trial
  }()

  private func copy(_ trial: Trial) throws -> Trial {
    let other = Trial()
    let bytes = try FileReader.bytes(of: trial.database, limit: 1 << 28)
    try AtomicFile.write(bytes.span, to: other.database, replacing: true)
    return other
  }

  private func rows(_ trial: Trial, _ sql: String) throws -> [String] {
    let connection = try Connection(path: trial.database, mode: .readOnly)
    var statement = try connection.prepare(sql)
    var rows: [String] = []
    while try statement.step() {
      var cells: [String] = []
      for column in 0..<statement.columnCount { cells.append(statement.text(at: column)) }
      rows.append(cells.joined(separator: "|"))
    }
    return rows
  }

  private static let faults = [
    "--fail-with", "429:0.2", "--fail-with", "500:0.05", "--fail-with", "timeout:0.1",
  ]

  private func orchestrator(_ trial: Trial, _ name: String) -> Program? {
    Program(["orchestrate", "--db", trial.database, "--name", name] + Self.faults)
  }

  /// The keys of the calls that had an effect, as the platforms remember them.
  private func effects(_ trial: Trial) throws -> [String] {
    let text = try FileReader.text(of: trial.database + "-sandbox", limit: 1 << 28)
    return text.split(separator: "\n").compactMap {
      (try? JSONReader.read(String($0)))?["key"]?.string
    }
  }

  private func judge(_ trial: Trial, _ place: String) throws {
    let keys = try effects(trial)
    #expect(Set(keys).count == keys.count, "\(place): an effect was had twice")
    let known = Set(
      try rows(
        trial, "SELECT idempotency_key FROM platform_objects WHERE state = 'CONFIRMED'"))
    #expect(known.isSuperset(of: keys), "\(place): the database does not know an object")
    #expect(
      try rows(
        trial,
        """
        SELECT count(*) FROM platform_objects WHERE state IN ('INTENDED', 'RETRYING', 'ABANDONED')
        """) == ["0"], "\(place)")
    #expect(
      try rows(
        trial,
        """
        SELECT t.code, t.status, t.stage FROM tickets AS t JOIN ticket_types AS y
          ON y.id = t.ticket_type_id
        WHERE y.eve_eligible = 1 AND t.stage IN ('NEW', 'IN_REVIEW', 'TRAFFICKING', 'READY_TO_LAUNCH')
        """) == [], "\(place): a ticket was left")
    #expect(trial.run("verify").status == .done, "\(place): \(trial.run("verify").output)")
  }

  @Test(.enabled(if: Program.isThere, "the program is built beside its tests"))
  func `killed at random moments under faults, nothing is made twice and nothing is lost`() throws {
    let draws = Stream(seed: Self.seed, thing: "kills", name: StreamName("tests.kills"))
    var (killed, life) = (0, 0)
    while killed < Self.kills {
      let trial = try copy(Self.waiting)
      life += 1
      for round in 0..<12 where killed < Self.kills {
        let drawn = draws.uniform(row: UInt64(life), slot: UInt64(round))
        let program = try #require(orchestrator(trial, "eve-1"))
        program.kill(after: UInt32(5_000 + drawn * 120_000))
        if !program.wait() { killed += 1 }
      }
      #expect(try #require(orchestrator(trial, "eve-1")).wait())
      try judge(trial, "seed \(Self.seed), life \(life)")
    }
  }

  @Test(.enabled(if: Program.isThere, "the program is built beside its tests"))
  func `two orchestrators at once share no ticket`() throws {
    let trial = try copy(Self.waiting)
    let programs = ["eve-1", "eve-2"].compactMap { orchestrator(trial, $0) }
    for program in programs { program.wait() }
    #expect(try #require(orchestrator(trial, "eve-1")).wait())
    try judge(trial, "two")
    let shared = try rows(
      trial,
      """
      SELECT ticket_id FROM ticket_events WHERE actor IN ('eve-1', 'eve-2')
      GROUP BY ticket_id HAVING count(DISTINCT actor) > 1
      """)
    #expect(shared == [])
  }
}
