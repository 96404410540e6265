import Registry
import Simulate
import Testing
import Units

/// Delivery, allowance and price, on hours made so that they hold or do not.
@Suite struct DeliveryEstimatorTests {
  private func line(
    spending share: Double, _ change: (inout FidelityLine) -> Void = { _ in }
  ) -> FidelityLine {
    SyntheticHours().line { line in
      line.allowance = Money(micros: Int64(Double(line.allowance.micros) / share))
      change(&line)
    }
  }

  @Test
  func `a LIFETIME line item with ample supply spends 97 % at least, and the least one counts`() {
    #expect(Verdicts([line(spending: 0.971)])["delivery, LIFETIME"] == "holds")
    #expect(Verdicts([line(spending: 0.969)])["delivery, LIFETIME"] == "fails")
    let both = Verdicts([line(spending: 0.99), line(spending: 0.9)])
    #expect(both["delivery, LIFETIME"] == "fails")
    #expect(both.samples("delivery, LIFETIME") == 2)
  }

  @Test func `a DAILY line item spends 90 % at least`() {
    let daily: (inout FidelityLine) -> Void = { $0.budgetType = .daily }
    #expect(Verdicts([line(spending: 0.91, daily)])["delivery, DAILY"] == "holds")
    #expect(Verdicts([line(spending: 0.89, daily)])["delivery, DAILY"] == "fails")
    #expect(Verdicts([line(spending: 0.89, daily)])["delivery, LIFETIME"] == "too_few")
  }

  @Test func `what was disturbed, starved or runs on is no sample`() {
    let reasons: [(inout FidelityLine) -> Void] = [
      { $0.isUndisturbed = false }, { $0.supplyMultiple = 1.29 }, { $0.isOver = false },
      { $0.allowance = Money(micros: 0) },
    ]
    for reason in reasons {
      #expect(Verdicts([line(spending: 0.5, reason)])["delivery, LIFETIME"] == "too_few")
    }
  }

  /// A campaign over 30 days that spends 18,000 units in all.
  private func campaign(
    allowed: Money, steps: [BudgetStep] = [], end: Instant? = Plans.date(2025, 10, 1).start
  ) -> FidelityCampaign {
    let flight = FlightPlan(
      id: Identifier(1), start: Plans.date(2025, 9, 1), end: Plans.date(2025, 9, 30))
    var campaign = FidelityCampaign(
      Allowance(.lifetime, allowed, steps: steps, flights: [flight], in: Plans.market().zone))
    campaign.end = end
    campaign.add(SyntheticHours().fidelityColumns)
    return campaign
  }

  @Test func `no hour takes a campaign above its allowance, not by a millionth`() {
    func verdict(_ campaign: FidelityCampaign) -> String {
      Verdicts([], campaigns: [campaign])["spend within the allowance"]
    }
    #expect(verdict(campaign(allowed: Money(units: 18_000))) == "holds")
    #expect(verdict(campaign(allowed: Money(micros: 17_999_999_999))) == "fails")
    // A cut to what is spent by then stops delivery; here delivery goes on.
    let cut = BudgetStep(at: Plans.date(2025, 9, 11).start, amount: Money(units: 6_000))
    #expect(verdict(campaign(allowed: Money(units: 18_000), steps: [cut])) == "fails")
    #expect(Verdicts([])["spend within the allowance"] == "too_few")
  }

  @Test func `two line items of one campaign spend from one allowance`() {
    var both = campaign(allowed: Money(units: 30_000))
    #expect(Verdicts([], campaigns: [both])["spend within the allowance"] == "holds")
    both.add(SyntheticHours().fidelityColumns)
    #expect(Verdicts([], campaigns: [both])["spend within the allowance"] == "fails")
  }

  @Test(arguments: [(19, 2, "too_few"), (20, 0, "fails"), (20, 2, "holds"), (20, 6, "fails")])
  func `of twenty campaigns some are left short, and not too many`(
    campaigns: Int, short: Int, verdict: String
  ) {
    let made = (0..<campaigns).map { campaign(allowed: Money(units: $0 < short ? 20_000 : 18_500)) }
    #expect(Verdicts([], campaigns: made)["campaigns below 95 %"] == verdict)
    let running = made.map { _ in campaign(allowed: Money(units: 40_000), end: nil) }
    #expect(Verdicts([], campaigns: running)["campaigns below 95 %"] == "too_few")
  }

  private static let fixed = "price of guaranteed and preferred buys"

  @Test func `bought impressions cost the bid to the millionth`() {
    var hours = SyntheticHours()
    #expect(Verdicts(hours)[Self.fixed] == "holds")
    hours.set("spend_micros") { $0 == 5 ? 25_000_001 : 25_000_000 }
    #expect(Verdicts(hours)[Self.fixed] == "fails")
    #expect(Verdicts([hours.line { $0.hasFirstBid = false }])[Self.fixed] == "too_few")
    // A fraction of a millionth is carried on, and the last one is lost.
    hours.set("impressions") { _ in 1 }
    hours.set("spend_micros") { $0 % 2 == 0 ? 12 : 13 }
    #expect(Verdicts([hours.line { $0.bid = Money(micros: 12_500) }])[Self.fixed] == "holds")
  }

  @Test(arguments: [(14_000_000, "fails"), (16_000_000, "holds"), (26_000_000, "fails")])
  func `an auction costs between three fifths of the bid and the bid`(
    price: Int64, verdict: String
  ) {
    var hours = SyntheticHours()
    hours.set("spend_micros") { _ in price }
    let verdicts = Verdicts([hours.line { $0.buyType = .privateMarketplace }])
    let found = [verdicts["price of auctions, lowest"], verdicts["price of auctions, highest"]]
    #expect(found == [verdict, verdict])
    #expect(verdicts[Self.fixed] == "too_few")
  }
}
