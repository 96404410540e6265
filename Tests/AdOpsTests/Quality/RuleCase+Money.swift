import Registry
import Tables

extension RuleCase {
  static let money: [RuleCase] = limits + minimums + sums + flights

  private static func budget(_ micros: Value, _ type: String = "LIFETIME")
    -> @Sendable (
      inout Office
    ) -> Void
  {
    { office in
      office.set(Registry.budgets, "amount_micros", micros)
      office.set(Registry.budgets, "type", .text(type))
      office.set(Registry.lineItems, "budget_micros", micros)
    }
  }

  private static let limits: [RuleCase] = [
    RuleCase(.budgetLimits, "no change", .pass),
    RuleCase(.budgetLimits, "at the limit", .pass, apply: budget(1_000_000_000_000)),
    RuleCase(
      .budgetLimits, "a millionth above it", .fail, "above 1000000 USD",
      apply: budget(1_000_000_000_001)),
    RuleCase(.budgetLimits, "a day at the limit", .pass, apply: budget(100_000_000_000, "DAILY")),
    RuleCase(
      .budgetLimits, "a day above it", .fail, "above 100000 USD",
      apply: budget(100_010_000_000, "DAILY")),
    RuleCase(.budgetLimits, "converted from yen, below", .pass) {
      // 149,253,731 × 0.0067 is 999,999.9977.
      $0.set(Registry.advertisers, "currency_id", Office.id(Registry.currencies, "code", "JPY"))
      budget(149_253_731_000_000)(&$0)
    },
    RuleCase(.budgetLimits, "converted from yen, above", .fail, "149253732 JPY") {
      $0.set(Registry.advertisers, "currency_id", Office.id(Registry.currencies, "code", "JPY"))
      budget(149_253_732_000_000)(&$0)
    },
    RuleCase(.budgetLimits, "an update above it", .fail, "2000000.00 USD") {
      $0.become("Budget Update")
      $0.requests["budget_change.amount"] = "2000000"
    },
    RuleCase(.budgetLimits, "no number", .fail, "budget.amount is an amount such as") {
      $0.requests["budget.amount"] = "12o000"
    },
    RuleCase(.budgetLimits, "a new creative", .notApplicable) { $0.become("Creative Swap") },
  ]

  private static let minimums: [RuleCase] = [
    RuleCase(.platformMinimum, "a platform without one", .notApplicable),
    RuleCase(.platformMinimum, "below that of Meta, 20 days", .fail, "19.99 USD", "20.00 USD") {
      $0.move(to: "meta")
      budget(19_990_000)(&$0)
    },
    RuleCase(.platformMinimum, "at that of Meta", .pass) {
      $0.move(to: "meta")
      budget(20_000_000)(&$0)
    },
    RuleCase(.platformMinimum, "above that of Meta", .pass) {
      $0.move(to: "meta")
      budget(20_010_000)(&$0)
    },
    RuleCase(.platformMinimum, "a campaign below that of TikTok", .fail, "50.00 USD") {
      $0.move(to: "tiktok")
      budget(49_990_000, "DAILY")(&$0)
    },
    RuleCase(.platformMinimum, "a group below that of TikTok", .fail, "399.99 USD", "400.00 USD") {
      $0.move(to: "tiktok")
      budget(399_990_000)(&$0)
    },
    RuleCase(.platformMinimum, "at that of TikTok", .pass) {
      $0.move(to: "tiktok")
      budget(400_000_000)(&$0)
    },
    RuleCase(.platformMinimum, "converted to yen, at it", .pass) {
      // 50 dollars are 7,462.7 yen.
      $0.set(Registry.advertisers, "currency_id", Office.id(Registry.currencies, "code", "JPY"))
      $0.move(to: "tiktok")
      budget(7_463_000_000, "DAILY")(&$0)
    },
    RuleCase(.platformMinimum, "converted to yen, below it", .fail, "7462 JPY", "7463 JPY") {
      $0.set(Registry.advertisers, "currency_id", Office.id(Registry.currencies, "code", "JPY"))
      $0.move(to: "tiktok")
      budget(7_462_000_000, "DAILY")(&$0)
    },
    RuleCase(.platformMinimum, "an update below the sum of its parts", .fail, "400.00 USD") {
      $0.move(to: "tiktok")
      $0.become("Budget Update")
      $0.requests["budget_change.amount"] = "399"
    },
    report(.platformMinimum),
  ]

  private static let sums: [RuleCase] = [
    RuleCase(.budgetSum, "no change", .pass),
    RuleCase(.budgetSum, "two parts that add up", .pass) {
      $0.copy(Registry.lineItems)
      $0.set(Registry.lineItems, "budget_micros", 60_000_000_000)
    },
    RuleCase(
      .budgetSum, "a cent too much", .fail, "add up to 120000.01 USD", "is 120000.00 USD"
    ) { $0.set(Registry.lineItems, "budget_micros", 120_000_010_000) },
    RuleCase(.budgetSum, "a typed amount that no part has", .fail) {
      $0.requests["budget.amount"] = "130000"
    },
    RuleCase(.budgetSum, "no line item", .notApplicable) { $0.remove(Registry.lineItems) },
    RuleCase(.budgetSum, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]

  private static let flights: [RuleCase] = [
    RuleCase(.flights, "no change", .pass),
    RuleCase(.flights, "a flight of one day", .pass) {
      $0.set(Registry.flights, "end_date", "2025-09-01")
    },
    RuleCase(.flights, "an end before the beginning", .fail, "ends on 2025-08-31, before") {
      $0.requests["flight.1.end_date"] = "2025-08-31"
    },
    RuleCase(.flights, "no day of the calendar", .fail, "flight.1.start_date cannot be read") {
      $0.requests["flight.1.start_date"] = "2025-02-30"
    },
    RuleCase(.flights, "before the campaign", .fail, "begins on 2025-08-31, before the campaign") {
      $0.set(Registry.flights, "start_date", "2025-08-31")
    },
    RuleCase(.flights, "after the campaign", .fail, "ends on 2025-09-21, after the campaign") {
      $0.set(Registry.flights, "end_date", "2025-09-21")
    },
    RuleCase(.flights, "two that overlap", .fail, "flights 1 and 2 of line item 1 overlap") {
      $0.copy(Registry.flights, ["start_date": "2025-09-20"])
    },
    RuleCase(.flights, "the lead time to the second", .pass) {
      $0.ticket["opened_at"] = "2025-08-29T00:00:00Z"
    },
    RuleCase(.flights, "a second less", .fail, "was opened 71 hours before, not 72") {
      $0.ticket["opened_at"] = "2025-08-29T00:00:01Z"
    },
    RuleCase(.flights, "a second less, in a rush", .needsReview, "somebody who answers") {
      $0.ticket["opened_at"] = "2025-08-29T00:00:01Z"
      $0.ticket["urgency"] = "CRITICAL"
    },
    RuleCase(.flights, "a pause that begins before it was asked for", .fail, "opened after that") {
      $0.become("Pause")
      $0.requests["status_change.effective_at"] = "2025-08-01T00:00:00Z"
    },
    RuleCase(.flights, "a pause at once", .notApplicable) { $0.become("Pause") },
    report(.flights),
  ]
}
