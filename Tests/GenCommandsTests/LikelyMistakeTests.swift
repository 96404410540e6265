import Diagnostics
import Testing

/// The ten mistakes that people are most likely to make, through the command that they type.
@Suite struct LikelyMistakeTests {
  private static let plan = """
    advertiser: { name: Halden Motors }
    campaign:
      name: Premiere
      objective: AWARENESS
      market: US
      target_cpm: 25.00
      budget: 120000.00
      flight: { start_date: 2025-09-01, days: 20 }
    line_items:
      - name: Spot 30s
        bid_cpm: 25.00
        targeting: { DEVICE: [TV] }
    """

  struct Mistake: Sendable, CustomTestStringConvertible {
    let right: String
    let wrong: String
    /// Where it is shown, and what is suggested.
    let place: String
    let suggestion: String
    var testDescription: String { wrong }
  }

  static let mistakes = [
    Mistake(
      right: "budget:", wrong: "budgt:", place: "7:3: error[unknown-key]",
      suggestion: "did you mean 'budget'?"),
    Mistake(
      right: "AWARENESS", wrong: "AWARENES", place: "4:14: error[unknown-value]",
      suggestion: "did you mean 'AWARENESS'?"),
    Mistake(
      right: "120000.00", wrong: "-120000.00", place: "7:11: error[illegal-value]",
      suggestion: "did you mean '120000.00'?"),
    Mistake(
      right: "days: 20", wrong: "end_date: 2025-08-20", place: "8:47: error[flight-dates]",
      suggestion: "end it on 2025-09-01 or later"),
    Mistake(
      right: "2025-09-01", wrong: "2025-02-30", place: "8:25: error[malformed-value]",
      suggestion: "did you mean '2025-02-28'?"),
    Mistake(
      right: "[TV]", wrong: "[TV, TABLE]", place: "12:31: error[unknown-value]",
      suggestion: "did you mean 'TABLET'?"),
    Mistake(
      right: "bid_cpm: 25.00", wrong: "bid_cpm: 25.01", place: "11:14: error[bid-above-target]",
      suggestion: "bid at most the target, or raise it"),
    Mistake(
      right: "    bid_cpm: 25.00",
      wrong: """
            bid_cpm: 25.00
            flights:
              - { start_date: 2025-09-01, days: 10 }
              - { start_date: 2025-09-10, days: 5 }
        """, place: "14:9: error[flight-overlap]",
      suggestion: "flights of one line item follow each other"),
    Mistake(
      right: "    bid_cpm: 25.00", wrong: "    bid_cpm: 25.00\n    budget: 100000",
      place: "12:13: error[budget-sum]", suggestion: "leave one out to have it computed"),
    Mistake(
      right: "market: US", wrong: "market: Frnace", place: "5:11: error[unknown-name]",
      suggestion: "did you mean 'France'?"),
  ]

  @Test func `each gets a finding at its place with a suggestion, and the database is untouched`()
    throws
  {
    #expect(Self.mistakes.count == 10)
    let trial = Trial()
    trial.run("init-db")
    let before = try trial.bytes
    for mistake in Self.mistakes {
      #expect(Self.plan.contains(mistake.right))
      let path = try trial.write(
        Self.plan.replacing(mistake.right, with: mistake.wrong), to: "plan.yml")
      let outcome = trial.run("create-profile --name plan --profiles \(trial.folder)")
      #expect(outcome.status == .invalidInput, "\(mistake.wrong)")
      #expect(outcome.output == "")
      let line = outcome.errors.split(separator: "\n").first ?? ""
      #expect(line.hasPrefix("\(path):\(mistake.place)"), "\(outcome.errors)")
      #expect(line.contains(mistake.suggestion), "\(outcome.errors)")
      #expect(try trial.bytes == before, "\(mistake.wrong)")
    }
    try trial.write(Self.plan, to: "plan.yml")
    let right = trial.run("create-profile --name plan --profiles \(trial.folder)")
    #expect(right.status == .done, "\(right.errors)")
  }
}
