import Diagnostics
import Files
import SQLite
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The program killed by the system in the middle of its work, and started again.
@Suite struct LakehouseProcessTests {
  /// The program that the tests were built with.
  static let program =
    (try? Path.joined(Path.folder(of: FileSystem.executablePath()), "gen")) ?? "gen"

  /// Starts the program; kills it after so many microseconds unless that is nothing.
  /// - Returns: True when it ended by itself, and well.
  private func run(_ words: [String], killAfter wait: useconds_t? = nil) -> Bool {
    var arguments = unsafe ([Self.program] + words).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawn(&process, Self.program, &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    if let wait {
      usleep(wait)
      kill(process, SIGKILL)
    }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status == 0
  }

  private func copy(_ trial: Trial, to name: String) throws -> String {
    let path = "\(trial.folder)/\(name).db"
    let bytes = try FileReader.bytes(of: trial.database, limit: 1 << 28)
    try AtomicFile.write(bytes.span, to: path, replacing: true)
    return path
  }

  private func digests(_ trial: Trial, _ database: String) -> String {
    trial.run(
      "digest bronze_ad_click_events_raw bronze_quarantine silver_ad_click_events_clean "
        + "gold_advertiser_spend gold_campaign_health lakehouse_state truth_events --db \(database)"
    ).output
  }

  @Test(
    .enabled(
      if: FileSystem.exists(LakehouseProcessTests.program), "the program is built beside its tests")
  )
  func `events and layers survive kill -9 at any moment`() throws {
    let trial = Trial()
    trial.run("init-db")
    let made = trial.run(
      "create-profile --name mobile_consideration --set performance.hours=40 "
        + "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates")
    #expect(made.status == .done, "\(made.errors)")
    let whole = try copy(trial, to: "whole")
    #expect(trial.run("events --db \(whole) --landing \(trial.folder)/a").status == .done)
    #expect(trial.run("lakehouse run --db \(whole) --landing \(trial.folder)/a").status == .done)
    let wanted = digests(trial, whole)
    for round in 0..<4 as Range<useconds_t> {
      let path = try copy(trial, to: "killed")
      let landing = "\(trial.folder)/b\(round)"
      _ = run(["events", "--db", path, "--landing", landing], killAfter: 30_000 + round * 60_000)
      #expect(run(["events", "--db", path, "--landing", landing]))
      for _ in 0..<3 {
        _ = run(
          ["lakehouse", "run", "--db", path, "--landing", landing],
          killAfter: 40_000 + round * 90_000)
      }
      #expect(run(["lakehouse", "run", "--db", path, "--landing", landing]))
      #expect(digests(trial, path) == wanted, "round \(round)")
      #expect(trial.run("verify --db \(path)").status == .done)
      for ending in ["", "-wal", "-shm", "-journal"] { try FileSystem.remove(path + ending) }
    }
  }
}
