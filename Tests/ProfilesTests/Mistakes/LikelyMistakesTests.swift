import Testing

@testable import Profiles

/// The ten mistakes that people are most likely to make, and what they read about them.
struct LikelyMistakesTests {
  static let plan = """
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
        targeting: { DEVICE: [TV], CONTENT_GENRE: [DRAMA] }
    """

  struct Mistake: Sendable, CustomTestStringConvertible {
    let what: String
    let right: String
    let wrong: String
    let reads: String
    var testDescription: String { what }
  }

  static let mistakes = [
    Mistake(
      what: "a misspelt key", right: "budget: 120000.00", wrong: "budgt: 120000.00",
      reads: """
        plan.yml:7:3: error[unknown-key]: unknown key 'budgt' in campaign; did you mean 'budget'?
              budgt: 120000.00
              ^
        """),
    Mistake(
      what: "a misspelt value", right: "AWARENESS", wrong: "AWARENES",
      reads: """
        plan.yml:4:14: error[unknown-value]: campaign.objective has no value 'AWARENES'; known are \
        AWARENESS, CONSIDERATION, CONVERSION; did you mean 'AWARENESS'?
              objective: AWARENES
                         ^
        """),
    Mistake(
      what: "a negative budget", right: "120000.00", wrong: "-120000.00",
      reads: """
        plan.yml:7:11: error[illegal-value]: campaign.budget is at least 0.000001, not -120000.00; \
        did you mean '120000.00'?
              budget: -120000.00
                      ^
        """),
    Mistake(
      what: "an end before the start", right: "days: 20", wrong: "end_date: 2025-08-20",
      reads: """
        plan.yml:8:47: error[flight-dates]: the flight ends on 2025-08-20, before it starts on \
        2025-09-01; end it on 2025-09-01 or later, or give its days instead
              flight: { start_date: 2025-09-01, end_date: 2025-08-20 }
                                                          ^
        """),
    Mistake(
      what: "a day that is not in the calendar", right: "2025-09-01", wrong: "2025-02-30",
      reads: """
        plan.yml:8:25: error[malformed-value]: campaign.flight.start_date cannot be read: "2025-02-30" \
        is not a date: February 2025 has the days 01 to 28; did you mean '2025-02-28'?
              flight: { start_date: 2025-02-30, days: 20 }
                                    ^
        """),
    Mistake(
      what: "an unknown device", right: "[TV]", wrong: "[TV, TABLE]",
      reads: """
        plan.yml:12:31: error[unknown-value]: line_items.0.targeting.DEVICE.1 has no value 'TABLE'; \
        known are TV, MOBILE, DESKTOP, TABLET, CONSOLE; did you mean 'TABLET'?
                targeting: { DEVICE: [TV, TABLE], CONTENT_GENRE: [DRAMA] }
                                          ^
        """),
    Mistake(
      what: "a bid above the target", right: "bid_cpm: 25.00", wrong: "bid_cpm: 25.01",
      reads: """
        plan.yml:11:14: error[bid-above-target]: the bid of 25.01 is above the campaign's target CPM \
        of 25; bid at most the target, or raise it
                bid_cpm: 25.01
                         ^
        """),
    Mistake(
      what: "flights that overlap", right: "    bid_cpm: 25.00",
      wrong: """
            bid_cpm: 25.00
            flights:
              - { start_date: 2025-09-01, days: 10 }
              - { start_date: 2025-09-10, days: 5 }
        """,
      reads: """
        plan.yml:14:9: error[flight-overlap]: a flight starts on 2025-09-10, while that of line 13 \
        runs to 2025-09-10; flights of one line item follow each other
                  - { start_date: 2025-09-10, days: 5 }
                    ^
        """),
    Mistake(
      what: "budgets that do not sum", right: "    bid_cpm: 25.00",
      wrong: "    bid_cpm: 25.00\n    budget: 100000",
      reads: """
        plan.yml:12:13: error[budget-sum]: the budgets of the line items sum to 100000, and the \
        campaign's is 120000; leave one out to have it computed
                budget: 100000
                        ^
        """),
    Mistake(
      what: "an unknown market", right: "market: US", wrong: "market: Frnace",
      reads: """
        plan.yml:5:11: error[unknown-name]: no market is named 'Frnace'; did you mean 'France'? known \
        are US, GB, CA, AU, BR, DE, ES, FR, IT, JP, KR, MX, AR, CO, CL, PE, IE, PT, BE, NL, CH, AT, \
        SE, NO, …
              market: Frnace
                      ^
        """),
  ]

  @Test(arguments: mistakes)
  func `a likely mistake is shown at its place with what to do`(mistake: Mistake) {
    #expect(Self.plan.contains(mistake.right))
    let wrong = Self.plan.replacing(mistake.right, with: mistake.wrong)
    #expect(Plan.complaints(wrong) == mistake.reads)
  }

  @Test func `the plan without a mistake is fine`() {
    #expect(Plan.complaints(Self.plan) == "fine")
  }

  @Test func `all mistakes of a file are shown at once in its order`() {
    let wrong = Self.plan
      .replacing("budget: 120000.00", with: "budgt: 1")
      .replacing("AWARENESS", with: "FAME")
      .replacing("[DRAMA]", with: "[DRAMMA]")
    let lines = Plan.complaints(wrong).split(separator: "\n").filter { $0.hasPrefix("plan.yml") }
    #expect(lines.map { $0.prefix(14) } == ["plan.yml:4:14:", "plan.yml:7:3: ", "plan.yml:12:48"])
  }
}
