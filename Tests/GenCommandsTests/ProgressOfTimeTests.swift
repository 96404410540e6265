import Diagnostics
import Files
import SQLite
import Testing

/// Time goes on in a database, hours are made again, tables leave it.
@Suite struct ProgressOfTimeTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"
  private static let tables =
    "campaign_performance performance_breakdown vast_errors third_party_delivery"

  private func made(_ more: String = "") -> Trial {
    let trial = Trial()
    trial.run("init-db")
    let outcome = trial.run("create-profile --name mobile_consideration \(more) \(Self.folders)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  @Test func `advancing in three steps equals making everything at once`() {
    let steps = made("--set as_of=2025-08-25T00:00:00Z")
    for instant in ["2025-09-01T13:00:00Z", "2025-09-14T00:00:00Z", "2025-10-30T00:00:00Z"] {
      let outcome = steps.run("advance --to \(instant)")
      #expect(outcome.status == .done, "\(outcome.errors)")
    }
    let once = made("--set as_of=2025-10-30T00:00:00Z")
    #expect(steps.run("digest \(Self.tables)").output == once.run("digest \(Self.tables)").output)
    #expect(steps.run("verify").status == .done, "\(steps.run("verify").output)")
  }

  @Test func `time goes forward only`() {
    let trial = made("--set as_of=2025-08-25T00:00:00Z")
    let back = trial.run("advance --to 2025-08-01T00:00:00Z")
    #expect(back.status == .invalidInput)
    #expect(back.errors.contains("time goes forward only"))
    let empty = Trial()
    empty.run("init-db")
    #expect(empty.run("advance --to 2030-01-01T00:00:00Z").status == .invalidInput)
  }

  @Test func `hours are made again only when asked, and are the same`() {
    let trial = made()
    let before = trial.run("digest \(Self.tables)").output
    let refused = trial.run("generate-performance --campaign-id 1")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("--replace"))
    #expect(trial.run("generate-performance --campaign-id 1 --replace").status == .done)
    #expect(trial.run("digest \(Self.tables)").output == before)
    #expect(trial.run("generate-performance --campaign-id 9").status == .notFound)
  }

  @Test func `a campaign is made from the seed for a known advertiser alone`() {
    let trial = Trial()
    trial.run("init-db")
    let missing = trial.run("create-campaign --advertiser-id 1 --auto")
    #expect(missing.status == .notFound)
    trial.run("create-advertiser --name 'Harbor Foods' --market GB")
    let outcome = trial.run(
      "create-campaign --advertiser-id 1 --auto --objective conversion --json")
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(trial.run("list campaigns --format csv").output.contains("CONVERSION"))
    #expect(trial.run("create-campaign --advertiser-id 1").status == .invalidInput)
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a table is exported whole, and a file is never overwritten by accident`() throws {
    let trial = made()
    let path = "\(trial.folder)/hours.csv"
    #expect(trial.run("export campaign_performance --out \(path)").status == .done)
    let text = try FileReader.text(of: path, limit: 1 << 26)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 1 + 936 + 1)
    #expect(lines[0].hasPrefix("line_item_id,") || lines[0].hasPrefix("campaign_id,"))
    #expect(trial.run("export campaign_performance --out \(path)").status == .invalidInput)
    #expect(trial.run("export campaign_performance --out \(path) --force").status == .done)
    #expect(trial.run("export campaigns --format jsonl").output.hasPrefix("{\"id\":1,"))
  }
}
