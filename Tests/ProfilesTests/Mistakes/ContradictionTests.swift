import Testing

@testable import Profiles

/// Values that are legal one by one and do not agree.
struct ContradictionTests {
  private func complaint(_ text: String) -> String {
    Plan.complaints(text).split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test func `a title's brand is not contradicted`() {
    #expect(
      complaint("campaign: { title: Moonlit Harbor, brand: LuxAuto }")
        == "plan.yml:1:43: error[title-contradiction]: 'Moonlit Harbor' belongs to the brand "
        + "'Lanternwick Studios'; leave out the brand")
    #expect(complaint("campaign: { title: TTL-0001, brand: LWS }") == "fine")
  }

  @Test func `a title does not run before it is released`() {
    #expect(
      complaint("campaign: { title: Moonlit Harbor, flight: { start_date: 2025-09-01 } }")
        == "plan.yml:1:58: error[title-contradiction]: a flight starts on 2025-09-01, before "
        + "'Moonlit Harbor' is released on 2026-03-13")
    #expect(
      complaint("campaign: { title: Moonlit Harbor, flight: { start_date: 2026-03-13 } }") == "fine"
    )
  }

  @Test func `a title's maturity is among those targeted`() {
    let plan = { (level: String) in
      "campaign: { title: Moonlit Harbor }\nline_items: [ { targeting: { MATURITY: [\(level)] } } ]"
    }
    #expect(
      complaint(plan("ADULTS"))
        == "plan.yml:2:28: error[title-contradiction]: 'Moonlit Harbor' is rated PG-13, which is "
        + "TEENS, and MATURITY is ADULTS")
    #expect(complaint(plan("ADULTS, TEENS")) == "fine")
  }

  @Test func `a line item runs inside its campaign`() {
    #expect(
      complaint(
        """
        campaign: { flight: { start_date: 2025-09-01, days: 10 } }
        line_items: [ { flights: [ { start_date: 2025-09-05, days: 10 } ] } ]
        """)
        == "plan.yml:2:60: error[flight-outside]: a flight ends on 2025-09-14, outside its "
        + "campaign's flight from 2025-09-01 to 2025-09-10")
  }

  @Test func `a flight stays in the calendar`() {
    #expect(
      complaint("campaign: { flight: { start_date: 9999-12-31, days: 2 } }")
        == "plan.yml:1:53: error[flight-dates]: the flight leaves the years 0001 to 9999")
    #expect(
      complaint("campaign: { flight: { end_date: 0001-01-01, days: 2 } }")
        == "plan.yml:1:51: error[flight-dates]: the flight leaves the years 0001 to 9999")
  }

  @Test func `start, flights and as-of follow each other`() {
    let flight = "campaign: { flight: { start_date: 2025-09-01, days: 10 } }\n"
    #expect(
      complaint(flight + "start: 2025-09-02T00:00:00Z")
        == "plan.yml:2:8: error[instant-order]: start is 2025-09-02T00:00:00Z, after the first "
        + "flight begins on 2025-09-01; entities are created before they run")
    #expect(
      complaint(flight + "as_of: 2025-08-02T00:00:00Z")
        == "plan.yml:2:8: warning[instant-order]: as_of is 2025-08-02T00:00:00Z, before the first "
        + "flight begins on 2025-09-01: no hour is made")
    #expect(
      complaint(flight + "as_of: 2025-08-02T00:00:00Z\nstart: 2025-08-03T00:00:00Z")
        .contains("error[instant-order]: as_of is 2025-08-02T00:00:00Z, before start at"))
    #expect(
      complaint(flight + "as_of: 2025-09-05T00:00:00Z\nstart: 2025-08-03T00:00:00Z") == "fine")
  }

  @Test func `budgets of some line items leave something to the others`() {
    let plan = { (budget: String) in
      """
      campaign: { budget: 100 }
      line_items: [ { budget: \(budget) }, { name: rest } ]
      """
    }
    #expect(
      complaint(plan("100"))
        == "plan.yml:2:25: error[budget-sum]: the budgets of 1 line items sum to 100, and leave "
        + "nothing of the campaign's 100 to the others; leave one out to have it computed")
    #expect(complaint(plan("99.99")) == "fine")
    #expect(
      complaint("campaign: { budget: 0.3 }\nline_items: [ { budget: 0.1 }, { budget: 0.2 } ]")
        == "fine")
  }

  @Test func `sums of budgets do not overflow`() {
    let largest = "9223372036854.775807"
    #expect(
      complaint(
        "campaign: { budget: 1 }\nline_items: [ { budget: \(largest) }, { budget: \(largest) } ]")
        == "plan.yml:2:59: error[budget-sum]: the budgets of the line items sum to more than can be "
        + "paid, and the campaign's is 1; leave one out to have it computed")
  }

  @Test func `line items have names of their own`() {
    #expect(
      complaint("campaign: {}\nline_items: [ { name: Spot }, { name: Spot } ]")
        == "plan.yml:2:39: error[repeated-name]: a second line item is named 'Spot'; the first is "
        + "on line 2")
  }

  @Test func `changes follow each other and change something`() {
    let plan = { (changes: String) in
      """
      campaign:
        status: ACTIVE
        budget: 100
        flight: { start_date: 2025-09-01, days: 10 }
        \(changes)
      """
    }
    #expect(
      complaint(
        plan(
          "budget_changes: [ { at: 2025-09-05T00:00:00Z, amount: 9 }, "
            + "{ at: 2025-09-05T00:00:00Z, amount: 8 } ]"))
        == "plan.yml:5:68: error[change-order]: two of the budget_changes are at "
        + "2025-09-05T00:00:00Z; write them in the order of time")
    #expect(
      complaint(plan("status_changes: [ { at: 2025-09-05T00:00:00Z, status: ACTIVE } ]"))
        == "plan.yml:5:57: warning[idle-change]: the change has no effect: it is so already")
    #expect(
      complaint(plan("budget_changes: [ { at: 2025-09-11T00:00:00Z, amount: 9 } ]"))
        == "plan.yml:5:27: warning[idle-change]: the change at 2025-09-11T00:00:00Z has no effect: "
        + "the flight ends on 2025-09-10")
    #expect(
      complaint(plan("budget_changes: [ { at: 2025-09-10T23:00:00Z, amount: 9 } ]")) == "fine")
  }

  @Test func `incidents hit what runs`() {
    let plan = { (incident: String) in
      """
      campaign: { flight: { start_date: 2025-09-01, days: 10 } }
      line_items: [ { targeting: { DEVICE: [TV] } } ]
      incidents: [ { kind: VAST_ERRORS, \(incident) } ]
      """
    }
    #expect(
      complaint(plan("from: 2025-09-11T00:00:00Z"))
        == "plan.yml:3:41: error[incident-misses]: the incident begins at 2025-09-11T00:00:00Z, "
        + "outside the flight from 2025-09-01 to 2025-09-10")
    #expect(
      complaint(plan("from: 2025-09-02T00:00:00Z, device: MOBILE"))
        == "plan.yml:3:71: error[incident-misses]: no line item targets MOBILE; they target TV")
    #expect(complaint(plan("from: 2025-09-02T00:00:00Z, device: CTV, share: 0.3")) == "fine")
  }
}
