import Chance
import Registry
import Simulate
import Testing
import Units

@Suite struct ViewerTests {
  static func total(_ rows: CollectingSink, _ column: String) -> Double {
    Double(rows.hours(column).reduce(0, +))
  }

  @Test(arguments: [
    (Device.tv, Placement.midRoll, 0.983), (.tv, .preRoll, 0.955), (.mobile, .midRoll, 0.89),
    (.desktop, .preRoll, 0.885),
  ])
  func `completion is that of device and placement`(
    device: Device, placement: Placement, rate: Double
  ) throws {
    var plan = Plans.campaign(days: 10, units: 200_000)
    plan.lineItems[0].audience.devices = [device]
    plan.lineItems[0].placement = placement
    let rows = try Plans.rows(plan)
    let starts = Self.total(rows, "video_start")
    // Leavers are 6 % more than those of the first ad of a break, on average over the break.
    let expected = 1 - (1 - rate) * (0.4 + 0.38 * 1.12 + 0.22 * 1.08)
    #expect(abs(Self.total(rows, "video_q100") / starts - expected) < 0.002)
    let leavers = starts - Self.total(rows, "video_q100")
    #expect(abs((starts - Self.total(rows, "video_q25")) / leavers - 1.0 / 3) < 0.01)
    #expect(abs((starts - Self.total(rows, "video_q50")) / leavers - 2.0 / 3) < 0.01)
    #expect(Self.total(rows, "watch_seconds") < 30 * starts)
    #expect(Self.total(rows, "skips") == 0)
  }

  @Test func `pause ads have no video, and codes are scanned`() throws {
    var plan = Plans.campaign(days: 10, units: 100_000)
    plan.lineItems[0].format = .pauseAds
    plan.lineItems[0].placement = .pause
    plan.lineItems[0].durationSeconds = 0
    var creative = CreativePlan(id: Identifier(1), streamKey: "pause")
    creative.hasCode = true
    plan.lineItems[0].creatives = [creative]
    let rows = try Plans.rows(plan)
    for column in [
      "video_start", "video_q100", "watch_seconds", "skips", "interactive_engagements",
    ] {
      #expect(Self.total(rows, column) == 0, "\(column)")
    }
    let scans = Self.total(rows, "qr_scans") / Self.total(rows, "impressions")
    #expect(abs(scans - 0.0005) < 0.0001)
  }

  @Test func `only what can be skipped, scanned or acted on is`() throws {
    var plan = Plans.campaign(days: 5, units: 100_000)
    let plain = try Plans.rows(plan)
    #expect(Self.total(plain, "qr_scans") == 0)
    #expect(Self.total(plain, "interactive_engagements") == 0)
    plan.lineItems[0].format = .interactiveOverlay
    let overlay = try Plans.rows(plan)
    let shown = Self.total(overlay, "impressions")
    #expect(abs(Self.total(overlay, "interactive_engagements") / shown - 0.008) < 0.0005)
    #expect(Self.total(overlay, "skips") > 0)
    #expect(Self.total(overlay, "clicks") > 1.2 * Self.total(plain, "clicks"))
  }

  @Test func `clicks tire with exposure, and a new creative is fresh`() throws {
    var plan = Plans.campaign(days: 60, units: 400_000)
    plan.lineItems[0].audience.devices = [.mobile]
    plan.lineItems[0].creatives = [CreativePlan(id: Identifier(1), streamKey: "only")]
    let tired = try Plans.rows(plan)
    func rate(_ rows: CollectingSink, _ days: Range<Int>) -> Double {
      let hours = (days.lowerBound * 24)..<(days.upperBound * 24)
      let clicks = rows.hours("clicks")[hours].reduce(0, +)
      return Double(clicks) / Double(rows.hours("impressions")[hours].reduce(0, +))
    }
    #expect(rate(tired, 40..<55) < 0.85 * rate(tired, 0..<5))
    plan.lineItems[0].creatives[0].endsAt = Plans.date(2025, 10, 11).start
    var fresh = CreativePlan(id: Identifier(2), streamKey: "only")
    fresh.startsAt = Plans.date(2025, 10, 11).start
    plan.lineItems[0].creatives.append(fresh)
    #expect(rate(try Plans.rows(plan), 40..<45) > 1.1 * rate(tired, 40..<45))
  }

  @Test func `a tighter cap reaches more households with what it shows`() throws {
    var plan = Plans.campaign(days: 30, units: 60_000)
    plan.lineItems[0].supplyMultiple = 0.8
    let free = try Plans.rows(plan)
    plan.lineItems[0].caps = [CapPlan(most: 1, unit: .week)]
    let capped = try Plans.rows(plan)
    #expect(Self.total(capped, "impressions") < 0.9 * Self.total(free, "impressions"))
    func frequency(_ rows: CollectingSink) -> Double {
      Self.total(rows, "impressions") / Double(rows.hours("cumulative_reach").last ?? 1)
    }
    #expect(frequency(capped) < 0.85 * frequency(free))
  }

  @Test func `auctions cost between six tenths and all of the bid, more in December`() throws {
    var plan = Plans.campaign(days: 20, units: 100_000, buyType: .privateMarketplace)
    plan.lineItems[0].flights = [
      FlightPlan(id: Identifier(1), start: Plans.date(2025, 1, 5), end: Plans.date(2025, 1, 24))
    ]
    func prices(_ rows: CollectingSink) -> [Int64] {
      rows.hours("clearing_cpm_micros").filter { $0 > 0 }
    }
    let january = prices(try Plans.rows(plan))
    plan.lineItems[0].flights = [
      FlightPlan(id: Identifier(1), start: Plans.date(2025, 12, 5), end: Plans.date(2025, 12, 24))
    ]
    let december = prices(try Plans.rows(plan))
    for price in january + december { #expect(price >= 15_000_000 && price <= 25_000_000) }
    func mean(_ prices: [Int64]) -> Double { Double(prices.reduce(0, +)) / Double(prices.count) }
    #expect(mean(december) > 1.15 * mean(january))
  }
}
