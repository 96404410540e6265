import AdOps
import Registry
import Testing

/// What is generated breaks no rule, unless a person typed it so.
struct CleanTests {
  private func objections(_ papers: TicketPapers) throws -> [String] {
    let ticket = try #require(TicketCase(papers))
    return QualityEngine().run(ticket)
      .filter { [.fail, .needsReview].contains($0.judgement.result) }
      .map { "\($0.rule.rawValue): \($0.judgement.details)" }
  }

  @Test func `the seven shipped campaigns break no rule`() throws {
    let shipped = try Crowd.shipped()
    #expect(shipped.count == 7)
    for papers in shipped { #expect(try objections(papers) == []) }
  }

  @Test func `generated campaigns break no rule`() throws {
    #if DEBUG
      let count = 400
    #else
      let count = 20_000
    #endif
    var found: [String: Int] = [:]
    for papers in Crowd.random(count, seed: 2_026) {
      for objection in try objections(papers) { found[objection, default: 0] += 1 }
    }
    #expect(found == [:])
  }

  @Test func `the office without a mistake passes, and every rule says what it looked at`() throws {
    let ticket = try #require(TicketCase(Office().papers))
    let outcomes = QualityEngine().run(ticket)
    #expect(outcomes.map(\.rule) == QualityRule.allCases)
    let passed = outcomes.filter { $0.judgement.result == .pass }.map(\.rule)
    #expect(passed.count == 18, "\(passed)")
    #expect(QualityVerdict(outcomes) == .passed)
    for outcome in outcomes where outcome.judgement.result == .notApplicable {
      #expect(!outcome.judgement.details.isEmpty)
    }
  }
}
