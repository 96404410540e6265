import AdOps
import JSON
import Registry
import Tables
import Testing
import Units

struct TicketAlertTests {
  private let opened = Instant(secondsSinceEpoch: 1_767_600_000)
  private let subject = AlertSubject.ticket(3, code: "TKT-00003", title: "Launch", campaign: 1)

  private func watch(
    ended: Instant? = nil, pauses: [SLAClock.Pause] = []
  ) -> TicketWatch {
    TicketWatch(
      subject, clock: SLAClock(opened: opened, hours: 24, pauses: pauses), ended: ended,
      assignee: "Ana Sample")
  }

  @Test func `a deadline is told at three quarters and when it has passed, each once`() {
    #expect(watch().alerts(upTo: opened + .hours(18) - .seconds(1)) == [])
    let risk = watch().alerts(upTo: opened + .hours(18))
    #expect(risk.map(\.kind) == [.slaAtRisk])
    #expect(risk[0].raised == opened + .hours(18))
    let both = watch().alerts(upTo: opened + .hours(1_000))
    #expect(both.map(\.kind) == [.slaAtRisk, .slaBreached])
    #expect(both[0] == risk[0])
    #expect(both[1].severity == .critical)
    #expect(both[1].dedupeKey == "SLA_BREACHED:ticket:3:\(opened)")
  }

  @Test func `what was done before is not told, and a pause moves both`() {
    #expect(watch(ended: opened + .hours(17)).alerts(upTo: opened + .hours(99)) == [])
    #expect(
      watch(ended: opened + .hours(20)).alerts(upTo: opened + .hours(99)).map(\.kind)
        == [.slaAtRisk])
    let paused = watch(pauses: [.init(from: opened + .hours(1), to: opened + .hours(11))])
    #expect(paused.alerts(upTo: opened + .hours(27)) == [])
    #expect(paused.alerts(upTo: opened + .hours(28)).map(\.kind) == [.slaAtRisk])
    let waiting = watch(pauses: [.init(from: opened + .hours(1), to: nil)])
    #expect(waiting.alerts(upTo: opened + .hours(9_999)) == [])
  }

  @Test func `an alert is a row of the outbox that the registry accepts`() throws {
    let alert = Alert.qaFailure(subject, run: 2, reason: "flights: too late", at: opened)
    let row = alert.row(through: .slack)
    #expect(row["dedupe_key"] == "QA_FAILURE:ticket:3:run 2")
    #expect(row["campaign_id"] == 1 && row["ticket_id"] == 3)
    let stored = try JSONReader.read(try #require(row["payload_json"].text))
    #expect(AlertMessage(stored) == alert.message)
    let broken = Validator([Registry.alerts]).violations(of: row).map(\.rule.name)
    #expect(broken.allSatisfy { $0.contains("_id") }, "\(broken)")
    let refused = Alert.traffickingFailure(subject, attempt: 1, reason: "400", at: opened)
    #expect(refused.dedupeKey == "TRAFFICKING_FAILURE:ticket:3:attempt 1")
    #expect(refused.severity == .critical)
  }
}
