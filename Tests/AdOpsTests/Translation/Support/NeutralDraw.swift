import AdOps
import Chance
import Registry
import Tables
import Units

/// Campaigns of every kind, drawn from a seed.
struct NeutralDraw {
  private let stream: Stream
  private let number: UInt64

  init(seed: UInt64, number: UInt64) {
    stream = Stream(seed: seed, thing: "campaign \(number)", name: StreamName("test.neutral"))
    self.number = number
  }

  func integer(_ range: ClosedRange<Int>, _ slot: UInt64, _ row: UInt64 = 0) -> Int {
    stream.integer(in: range, row: row, slot: slot)
  }

  func choice<Element>(_ elements: [Element], _ slot: UInt64, _ row: UInt64 = 0) -> Element {
    elements[integer(0...elements.count - 1, slot, row)]
  }

  func happens(_ percent: Int, _ slot: UInt64, _ row: UInt64 = 0) -> Bool {
    integer(1...100, slot, row) <= percent
  }

  /// Some of the cases, at least one.
  func some<Case: EnumeratedValue>(
    _ type: Case.Type, most: Int, _ slot: UInt64, _ row: UInt64
  ) -> [String] {
    var chosen: [String] = []
    for turn in 0..<UInt64(integer(1...most, slot, row)) {
      let value = choice(Array(Case.allCases), slot + turn + 1, row).rawValue
      if !chosen.contains(value) { chosen.append(value) }
    }
    return chosen
  }

  static let markets = Registry.referenceRows(of: Registry.markets).map { row in
    NeutralMarket(code: row["code"].description, timeZone: row["time_zone"].description)
  }

  func campaign(on channel: String) -> NeutralCampaign {
    let market = choice(Self.markets, 1)
    let currency = choice(Fixed.currencies, 2)
    var campaign = Fixed.campaign(
      (0..<UInt64(integer(1...3, 3))).map { lineItem($0, on: channel, in: market, currency) },
      objective: choice(Objective.allCases, 4), currency: currency, market: market)
    campaign.id = Int64(number) + 1
    campaign.code = "CMP-\(1_000 + number)"
    campaign.name = "DIS_\(market.code)_X_2025_Drawn\(number)"
    campaign.budgetType = choice(BudgetType.allCases, 5)
    if happens(40, 6) { campaign.specialCategory = choice(SpecialCategory.allCases, 7) }
    if happens(30, 8) { campaign.title = nil }
    campaign.buyType = choice(BuyType.allCases, 9)
    return campaign
  }

  private func lineItem(
    _ row: UInt64, on channel: String, in market: NeutralMarket, _ currency: NeutralCurrency
  ) -> NeutralLineItem {
    let id = Int64(number) * 10 + Int64(row) + 1
    let unit = Money.minorUnit(digits: currency.minorDigits)
    // Whole minor units, worth some thousand dollars a day, so that minimums are met.
    let dollars = Int64(integer(8_000...90_000, 20, row))
    let budget = currency.least(worthDollars: Money(units: dollars)) ?? Money(units: dollars)
    let cents = Int64(integer(150...4_000, 21, row))
    let bid = currency.least(worthDollars: Money(micros: cents * 10_000)) ?? unit
    let format = choice(AdFormat.allCases, 22, row)
    var lineItem = NeutralLineItem(
      id: id, name: "Line \(id) – \(format.rawValue)", channel: Fixed.channel(channel),
      format: format, bidCPM: min(payable(bid, currency), Money(units: 1_000)),
      budget: payable(budget, currency), flights: flights(row, id: id), creatives: [])
    lineItem.creatives = creatives(row, id: id, format)
    lineItem.priority = Int64(integer(1...3, 23, row))
    lineItem.pacing = choice(Pacing.allCases, 24, row)
    lineItem.pacingPercent = choice([100, 100, 80], 25, row)
    lineItem.impressionGoal =
      happens(30, 26, row) ? Int64(integer(1_000...9_000_000, 27, row)) : nil
    lineItem.caps = caps(row)
    lineItem.targeting = targeting(row)
    return lineItem
  }

  /// Cut to two decimals, the finest that every platform takes.
  private func payable(_ amount: Money, _ currency: NeutralCurrency) -> Money {
    let unit = Money.minorUnit(digits: min(2, currency.minorDigits))
    return amount.rounded(toMultipleOf: unit, .up) ?? amount
  }

  /// Up to three flights; some of one day, some over the days on which clocks change.
  private func flights(_ row: UInt64, id: Int64) -> [NeutralFlight] {
    let starts = [
      "2025-10-24", "2026-03-06", "2026-03-27", "2025-09-01", "2026-10-30", "2025-12-30",
    ]
    var day = (try? CivilDate(parsing: choice(starts, 30, row))) ?? CivilDate(daysSinceEpoch: 0)
    return (0..<Int64(choice([1, 1, 1, 2, 3], 31, row))).map { turn in
      let length = Int64(choice([1, 2, 3, 7, 14], 32 + UInt64(turn), row))
      defer { day = day + length + Int64(integer(0...4, 36 + UInt64(turn), row)) }
      return NeutralFlight(id: id * 10 + turn, days: day...(day + (length - 1)))
    }
  }

  private func creatives(_ row: UInt64, id: Int64, _ format: AdFormat) -> [NeutralCreative] {
    (0..<Int64(integer(1...3, 40, row))).map { turn in
      let slot = 41 + UInt64(turn) * 10
      let isImage = format == .pauseAds || happens(10, slot, row)
      let number = id * 10 + turn
      var creative = isImage ? Fixed.image(number) : Fixed.video(number, "Spot \(number)")
      creative.landingPageURL = "https://www.example.com/\(integer(1...2, slot + 1, row))"
      if happens(60, slot + 2, row) {
        creative.clickTrackerURL = "https://track.example.com/c?id=\(number)"
        creative.impressionTrackerURL = "https://track.example.com/i?id=\(number)"
      }
      creative.rotationWeight = Int64(choice([1, 1, 2, 5], slot + 3, row))
      creative.callToAction = choice(
        [nil, "Learn more", "Scan to start", "Sign up"], slot + 4, row)
      creative.isInteractive = format == .interactiveOverlay
      if happens(20, slot + 5, row) { creative.codeURL = "https://www.example.com/code" }
      return creative
    }
  }

  private func caps(_ row: UInt64) -> [NeutralCap] {
    (0..<UInt64(choice([0, 1, 1, 2], 80, row))).map { turn in
      NeutralCap(
        impressions: Int64(choice([1, 3, 5, 20], 81 + turn * 3, row)),
        unit: choice(CapUnit.allCases, 82 + turn * 3, row),
        scope: choice(CapScope.allCases, 83 + turn * 3, row))
    }
  }

  private func targeting(_ row: UInt64) -> NeutralTargeting {
    var values: [TargetingKey: [String]] = [:]
    if happens(60, 100, row) { values[.device] = some(Device.self, most: 4, 101, row) }
    if happens(40, 110, row) {
      values[.geoCountry] = [choice(Self.markets, 111, row).code, "US"].uniqued
    }
    if happens(15, 113, row) { values[.geoDMA] = ["501", "803"] }
    if happens(15, 114, row) { values[.geoRegion] = ["US-CA"] }
    if happens(50, 120, row) { values[.contentGenre] = some(ContentGenre.self, most: 4, 121, row) }
    if happens(50, 130, row) {
      let first = integer(0...5, 131, row)
      let bands = ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"]
      values[.ageRange] = Array(bands[first...integer(first...5, 132, row)])
      if first == 0, happens(20, 133, row) { values[.ageRange]?.append("13-17") }
    }
    if happens(40, 140, row) { values[.gender] = some(Gender.self, most: 2, 141, row) }
    if happens(30, 150, row) {
      values[.householdIncome] = some(HouseholdIncome.self, most: 2, 151, row)
    }
    if happens(30, 160, row) { values[.lifeStage] = some(LifeStage.self, most: 2, 161, row) }
    if happens(40, 170, row) {
      values[.interestCategory] = some(InterestCategory.self, most: 3, 171, row)
    }
    if happens(30, 180, row) { values[.daypart] = some(Daypart.self, most: 3, 181, row) }
    if happens(20, 190, row) { values[.maturity] = some(MaturityLevel.self, most: 1, 191, row) }
    if happens(20, 200, row) { values[.geoTier] = some(GeoTier.self, most: 1, 201, row) }
    var devices: [DeviceTargetKey: [String]] = [:]
    if happens(30, 210, row) { devices[.platform] = some(DevicePlatform.self, most: 3, 211, row) }
    if happens(20, 220, row) { devices[.browser] = some(Browser.self, most: 2, 221, row) }
    return NeutralTargeting(values, devices: devices)
  }
}

extension [String] {
  /// The same texts, each once.
  var uniqued: [String] {
    reduce(into: []) { texts, text in if !texts.contains(text) { texts.append(text) } }
  }
}
