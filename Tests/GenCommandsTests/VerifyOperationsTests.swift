import Diagnostics
import JSON
import SQLite
import Testing

/// `gen verify` holds whatever people and automation do with tickets.
@Suite struct VerifyOperationsTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"
  private static let profile =
    "create-profile --name mobile_consideration --set performance.hours=60 \(folders)"
  private static let ticket =
    "tickets create --campaign 1 --type 'Budget Update' --field budget_change.amount=170000"

  private func made() -> Trial {
    let trial = Trial()
    trial.run("init-db")
    #expect(trial.run(Self.profile).status == .done)
    return trial
  }

  private func commands(_ trial: Trial) -> [String] {
    trial.run("list gen_manifest --columns command --format csv").output
      .split(separator: "\r\n").dropFirst().map(String.init)
  }

  @Test func `after each step everything holds, and steps at one moment are one run`() {
    let trial = made()
    for line in [
      Self.ticket, "orchestrate", "tickets reopen TKT-00002", "qa run TKT-00002", "alerts scan",
      "orchestrate --fail-with reject:1", "alerts deliver",
    ] {
      let outcome = trial.run(line)
      #expect(
        outcome.status == .done || outcome.status == .violations, "\(line): \(outcome.errors)")
      let verdict = trial.run("verify")
      #expect(verdict.status == .done, "\(line): \(verdict.output)")
    }
    #expect(commands(trial) == ["create-profile", "ad-operations"])
  }

  @Test func `what is refused leaves no run, and what was done before it is counted`() {
    let trial = made()
    let before = trial.run("digest").output
    #expect(trial.run("tickets fix TKT-00001 nonsense=1").status == .invalidInput)
    #expect(trial.run("tickets reopen TKT-00009").status == .notFound)
    #expect(trial.run("digest").output == before)
    #expect(trial.run("verify").status == .done)
  }

  @Test func `regenerate says what no seed tells, and finds a change of anything else`() throws {
    let trial = made()
    for line in [
      Self.ticket, "orchestrate", "set advertisers 1 status=INACTIVE",
      "create-advertiser --auto --seed 4",
    ] {
      let outcome = trial.run(line)
      #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    }
    let verdict = trial.run("verify --regenerate")
    #expect(verdict.status == .done, "\(verdict.output) \(verdict.errors)")
    #expect(
      verdict.output.contains("run 2 (ad-operations) was work on tickets, which no seed tells"))
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE creatives SET name = name || '!' WHERE id = 1")
    let json = try JSONReader.read(trial.run("verify --regenerate --json").output)
    let violated = (json["verdicts"]?.array ?? []).filter { $0["violated"] != 0 }
    #expect(violated.contains { $0["name"] == "remade_creatives" })
  }

  @Test func `before any work on tickets every row of theirs is made again`() throws {
    let trial = made()
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE tickets SET title = title || '!' WHERE id = 1")
    let outcome = trial.run("verify --regenerate")
    #expect(outcome.status == .violations)
    #expect(outcome.output.contains("remade_tickets"))
  }
}
