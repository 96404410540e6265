import AdOps
import Diagnostics
import JSON
import Registry
import Testing
import Units

/// Money and time in every platform's words, exactly.
struct UnitTests {
  private func translation(
    _ channel: String, _ currency: NeutralCurrency, budget: Money, cpm: Money,
    objective: Objective = .awareness, daily: Bool = false
  ) -> Translation {
    var lineItem = Fixed.lineItem(1, on: channel)
    lineItem.budget = budget
    lineItem.bidCPM = cpm
    var campaign = Fixed.campaign([lineItem], objective: objective, currency: currency)
    campaign.budgetType = daily ? .daily : .lifetime
    var order = Fixed.order(campaign, on: channel)
    order.prefersManual = true
    return PlatformTranslators.translation(of: order)
  }

  /// Where each platform writes the budget and the bid, and in which unit.
  private static func places(_ channel: String, _ currency: NeutralCurrency) -> (
    budget: (PlatformObjectKind, [String]), bid: (PlatformObjectKind, [String]), unit: MoneyUnit
  )? {
    switch channel {
    case "meta":
      (
        (.adSet, ["lifetime_budget"]), (.adSet, ["bid_amount"]),
        .minorUnits(digits: currency.minorDigits)
      )
    case "tiktok": ((.adGroup, ["budget"]), (.adGroup, ["bid_price"]), .units(decimals: 2))
    case "dv360":
      (
        (.lineItem, ["budget", "maxAmount"]),
        (.lineItem, ["bidStrategy", "fixedBid", "bidAmountMicros"]), .micros
      )
    default: nil
    }
  }

  private func value(_ translation: Translation, _ place: (PlatformObjectKind, [String]))
    -> JSONValue?
  {
    let step = translation.steps.first { $0.kind == place.0 }
    return place.1.reduce(step?.body.preview) { $0?[$1] }
  }

  @Test(arguments: ["meta", "tiktok", "dv360"], Fixed.currencies)
  func `budgets and bids come back to the millionth, or are refused`(
    channel: String, currency: NeutralCurrency
  ) throws {
    let places = try #require(Self.places(channel, currency))
    let base = try #require(currency.least(worthDollars: Money(units: 5_000)))
    for micros: Int64 in [0, 1, 500, 1_000, 5_000, 10_000, 250_000, 500_000, 1_000_000] {
      let budget = Money(micros: base.micros / 1_000_000 * 1_000_000 + micros)
      let cpm = Money(micros: 15_000_000 + micros)
      let translation = translation(channel, currency, budget: budget, cpm: cpm)
      guard places.unit.write(budget) != nil, places.unit.write(cpm) != nil else {
        #expect(translation.findings.contains { $0.code == TranslationCode.money })
        #expect(translation.steps.isEmpty)
        continue
      }
      #expect(value(translation, places.budget).flatMap(places.unit.read) == budget)
      #expect(value(translation, places.bid).flatMap(places.unit.read) == cpm)
    }
  }

  @Test(arguments: Fixed.currencies)
  func `Campaign Manager 360 keeps the rate to the millionth and the budget in impressions`(
    currency: NeutralCurrency
  ) throws {
    let translation = translation(
      "cm360", currency, budget: Fixed.money("60000"), cpm: Fixed.money("15.123456"))
    let placement = try #require(translation.steps.first { $0.kind == .placement })
    let period = placement.body.preview["pricingSchedule"]?["pricingPeriods"]?[0]
    #expect(period?["rateOrCostNanos"] == "15123456000")
    // 60,000 × 1,000 ÷ 15.123456, rounded down.
    #expect(period?["units"] == "3967347")
    #expect(translation.losses.contains { $0.field == "budget" })
  }

  struct Minimum: CustomTestStringConvertible {
    let channel: String
    let objective: Objective
    let dollars: Int64
    var days: Int64 = 1

    var testDescription: String { "\(channel) \(objective) \(dollars)" }
  }

  static let minimums = [
    Minimum(channel: "meta", objective: .awareness, dollars: 1),
    Minimum(channel: "meta", objective: .consideration, dollars: 5),
    Minimum(channel: "meta", objective: .conversion, dollars: 40),
    Minimum(channel: "tiktok", objective: .awareness, dollars: 50),
  ]

  @Test(arguments: minimums, [Fixed.dollars, Fixed.euros, Fixed.yen, Fixed.won])
  func `a daily budget at the minimum and above is taken, below it is refused by both sides`(
    minimum: Minimum, currency: NeutralCurrency
  ) throws {
    let least = try #require(currency.least(worthDollars: Money(units: minimum.dollars)))
    let unit = Money.minorUnit(digits: currency.minorDigits)
    // The bid must not be finer than a currency can pay.
    let cpm = try #require(currency.least(worthDollars: Money(units: 2)))
    for (amount, isTaken) in [(least - unit, false), (least, true), (least + unit, true)] {
      let translation = translation(
        minimum.channel, currency, budget: amount, cpm: cpm, objective: minimum.objective,
        daily: true)
      let isRefused = translation.findings.contains { $0.code == TranslationCode.minimum }
      #expect(isRefused != isTaken, "\(amount) \(currency.code)")
      #expect(translation.isRefused != isTaken)
      guard isTaken else { continue }
      // The sandbox takes the same amount and refuses one unit less.
      let order = Fixed.order(
        Fixed.campaign([Fixed.lineItem(1, on: minimum.channel)], currency: currency),
        on: minimum.channel)
      var chain = Chain(accounts: [order])
      chain.send(translation)
      #expect(chain.links.count == translation.steps.count)
      var poorer = Chain(accounts: [order])
      let outcomes = poorer.send(translation) {
        MinimumBreaking.lowered($0, by: amount == least ? 1 : 2)
      }
      #expect(
        outcomes.contains { outcome in
          guard case .refused(let complaints) = outcome else { return false }
          return complaints.contains { $0.path.hasSuffix("budget") }
        })
    }
  }

  @Test func `a lifetime budget needs the daily minimum for each of its days`() {
    for (amount, isTaken) in [("399.99", false), ("400", true), ("400.01", true)] {
      let translation = translation(
        "tiktok", Fixed.dollars, budget: Fixed.money(amount), cpm: Fixed.money("2"))
      #expect(translation.isRefused != isTaken, "20 days at 20 dollars: \(amount)")
    }
    for (amount, isTaken) in [("19.99", false), ("20", true)] {
      let translation = translation(
        "meta", Fixed.dollars, budget: Fixed.money(amount), cpm: Fixed.money("2"))
      #expect(translation.isRefused != isTaken, "20 days at a dollar: \(amount)")
    }
  }

  @Test func `Display & Video 360 takes any budget above nothing, and bids up to 1000`() {
    for (amount, cpm, isTaken) in [
      ("0", "5", false), ("0.01", "5", true), ("1", "1000", true), ("1", "1000.01", false),
      ("1", "0.01", true), ("1", "0.009", false),
    ] {
      let translation = translation(
        "dv360", Fixed.dollars, budget: Fixed.money(amount), cpm: Fixed.money(cpm))
      #expect(translation.isRefused != isTaken, "\(amount) at \(cpm)")
    }
  }

  @Test(
    arguments: [
      // A day of 23 hours, one of 25, and a usual one, all of one day.
      (
        "America/New_York", "2026-03-08", "2026-03-08T00:00:00-0500", "2026-03-09T00:00:00-0400",
        "2026-03-08 05:00:00", "2026-03-09 04:00:00"
      ),
      (
        "Europe/London", "2025-10-26", "2025-10-26T00:00:00+0100", "2025-10-27T00:00:00+0000",
        "2025-10-25 23:00:00", "2025-10-27 00:00:00"
      ),
      (
        "Asia/Kolkata", "2025-09-01", "2025-09-01T00:00:00+0530", "2025-09-02T00:00:00+0530",
        "2025-08-31 18:30:00", "2025-09-01 18:30:00"
      ),
    ])
  func `a flight of one day begins and ends at the account's midnights`(
    zone: String, day: String, start: String, end: String, startUTC: String, endUTC: String
  ) throws {
    func steps(_ channel: String) -> [PlatformStep] {
      var lineItem = Fixed.lineItem(1, on: channel, days: Fixed.days(day, day))
      lineItem.budget = Fixed.money("500")
      let market = NeutralMarket(code: "US", timeZone: zone)
      return PlatformTranslators.translation(
        of: Fixed.order(Fixed.campaign([lineItem], market: market), on: channel)
      ).steps
    }
    let adSet = try #require(steps("meta").first { $0.kind == .adSet }).body.preview
    #expect(adSet["start_time"] == .string(start))
    #expect(adSet["end_time"] == .string(end))
    let group = try #require(steps("tiktok").first { $0.kind == .adGroup }).body.preview
    #expect(group["schedule_start_time"] == .string(startUTC))
    #expect(group["schedule_end_time"] == .string(endUTC))
    let managed = steps("cm360")
    let placement = try #require(managed.first { $0.kind == .placement }).body.preview
    #expect(placement["pricingSchedule"]?["startDate"] == .string(day))
    #expect(placement["pricingSchedule"]?["endDate"] == .string(day))
    let ad = try #require(managed.first { $0.kind == .ad }).body.preview
    let lastSecond = try Instant(parsing: endUTC.replacing(" ", with: "T") + "Z") - .seconds(1)
    #expect(ad["endTime"] == .string(lastSecond.description))
    let item = try #require(steps("netflix").first { $0.kind == .lineItem }).body.preview
    #expect(item["flight"]?["dateRange"]?["startDate"] == item["flight"]?["dateRange"]?["endDate"])
  }

  @Test func `an account in another zone than the market is said`() {
    var order = Fixed.simple("meta")
    order.accountZone = Fixed.zone("Asia/Tokyo")
    let losses = PlatformTranslators.translation(of: order).losses
    #expect(losses.contains { $0.field == "days in" && $0.value == "America/New_York" })
  }

  @Test func `budgets of several flights sum to their line item's, whatever the days`() throws {
    for budget in ["1000.01", "999.99", "60000", "0.07"] {
      let order = Fixed.simple("dv360") {
        $0.budget = Fixed.money(budget)
        $0.flights = [
          NeutralFlight(id: 1, days: Fixed.days("2025-09-01", "2025-09-07")),
          NeutralFlight(id: 2, days: Fixed.days("2025-09-09", "2025-09-09")),
          NeutralFlight(id: 3, days: Fixed.days("2025-10-01", "2025-10-03")),
        ]
      }
      let steps = PlatformTranslators.translation(of: order).steps
      let ordered = try #require(steps.first { $0.kind == .insertionOrder }).body.preview
      let segments = ordered["budget"]?["budgetSegments"]?.array ?? []
      let sum = segments.compactMap { $0["budgetAmountMicros"].flatMap(MoneyUnit.micros.read) }
        .reduce(Money.zero, +)
      #expect(segments.count == 3)
      #expect(sum == Fixed.money(budget))
    }
  }
}
