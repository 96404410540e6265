import Registry
import Simulate
import Testing
import Units

/// Clicks, completion, reach and sizes, on hours made so that they hold or do not.
@Suite struct ViewerEstimatorTests {
  @Test(arguments: [(100, 0, "fails"), (100, 15, "holds"), (100, 30, "fails"), (0, 0, "too_few")])
  func `clicks scatter a little more than a count would`(
    clicks: Int64, stray: Int64, verdict: String
  ) {
    var hours = SyntheticHours()
    hours.set("clicks") { clicks + ($0 % 2 == 0 ? stray : -stray) }
    let found = Verdicts(hours)
    #expect(found["dispersion of clicks"] == verdict)
    // 15 clicks off 100, squared, each hour.
    if stray == 15 { #expect(found.value("dispersion of clicks") == 2.25) }
  }

  @Test func `200 clicks are too few to tell how they scatter`() {
    var hours = SyntheticHours()
    hours.set("clicks") { $0 < 200 ? 1 : 0 }
    #expect(Verdicts(hours)["dispersion of clicks"] == "too_few")
    hours.set("clicks") { $0 < 201 ? 1 : 0 }
    #expect(Verdicts(hours)["dispersion of clicks"] != "too_few")
  }

  @Test(arguments: [
    (20, 3.0, "holds"), (20, 1.0, "fails"), (20, 9.0, "fails"), (19, 3.0, "too_few"),
  ])
  func `click rates of advertisers differ two to five times`(
    advertisers: Int, ratio: Double, verdict: String
  ) {
    let lines = (0..<advertisers).map { number in
      var hours = SyntheticHours()
      hours.set("clicks") { _ in number % 2 == 0 ? 10 : Int64(10 * ratio) }
      return hours.line { $0.advertiser = "\(number)" }
    }
    #expect(Verdicts(lines)["click rates of advertisers"] == verdict)
  }

  @Test func `an advertiser on a device with more clicks is held against that device`() {
    let lines = (0..<20).map { number in
      var hours = SyntheticHours()
      hours.set("clicks") { _ in (number < 10 ? 10 : 1) * (number % 2 == 0 ? 1 : 3) }
      return hours.line {
        $0.advertiser = "\(number)"
        $0.devices = number < 10 ? [.mobile] : [.tv]
      }
    }
    let spread = Verdicts(lines).value("click rates of advertisers") ?? 0
    #expect(abs(spread - 3) < 1e-9)
  }

  private static let quarter = "leavers of the first quarter"

  @Test(arguments: [(40, "holds"), (60, "fails"), (20, "fails")])
  func `a third of those who leave do so in the first quarter`(gone: Int64, verdict: String) {
    var hours = SyntheticHours()
    hours.set("video_q25") { _ in 1_000 - gone }
    hours.set("video_q100") { _ in 880 }
    #expect(Verdicts(hours)[Self.quarter] == verdict)
    hours.set("video_start") { _ in 100 }
    #expect(Verdicts(hours)[Self.quarter] == "too_few")
  }

  private static let day = "completion over the day"

  /// Completion of 90 %, and at night by some views of 100,000 more.
  private func watched(more: Int64, starts: Int64 = 100_000) -> SyntheticHours {
    var hours = SyntheticHours()
    let local = hours.places.map(hours.localHour)
    hours.set("video_start") { _ in starts }
    hours.set("video_q100") { starts * 9 / 10 + (local[$0] < 6 ? more : 0) }
    return hours
  }

  @Test func `viewers leave no sooner at one hour than at another`() {
    #expect(Verdicts(watched(more: 0))[Self.day] == "holds")
    #expect(Verdicts(watched(more: 250))[Self.day] == "holds")
    #expect(Verdicts(watched(more: 350))[Self.day] == "fails")
  }

  @Test func `hours with few starts and lines on several devices tell nothing of the day`() {
    #expect(Verdicts(watched(more: 0, starts: 1_000))[Self.day] == "too_few")
    let mixed = watched(more: 350).line { $0.devices = [.tv, .mobile] }
    #expect(Verdicts([mixed])[Self.day] == "too_few")
  }

  @Test func `cumulative reach never falls and grows by no more than the hour's reach`() {
    var hours = SyntheticHours()
    #expect(Verdicts(hours)["reach never falls"] == "holds")
    hours.set("cumulative_reach") { 1_000 * Int64($0 + 1) - ($0 == 9 ? 1_001 : 0) }
    #expect(Verdicts(hours)["reach never falls"] == "fails")
    hours.set("cumulative_reach") { 1_000 * Int64($0 + 1) + ($0 == 9 ? 1 : 0) }
    #expect(Verdicts(hours)["reach never falls"] == "fails")
  }

  @Test func `reach stays among the households`() {
    let hours = SyntheticHours()
    for (households, verdict) in [(720_000.0, "holds"), (719_999, "fails")] {
      let line = hours.line { $0.households = households }
      #expect(Verdicts([line])["reach stays among the households"] == verdict)
    }
  }

  @Test func `new households become rarer with every tenth of the impressions`() {
    var hours = SyntheticHours()
    // 1,000 new households in the first hour, and fewer in each.
    hours.set("cumulative_reach") { 1_000 * Int64($0 + 1) - Int64($0 * $0) / 2 }
    #expect(Verdicts(hours)["reach saturates"] == "holds")
    hours.set("cumulative_reach") { Int64(($0 + 1) * ($0 + 1)) / 2 }
    #expect(Verdicts(hours)["reach saturates"] == "fails")
    #expect(Verdicts([hours.line { $0.isUndisturbed = false }])["reach saturates"] == "too_few")
  }

  @Test(arguments: [
    (30, 720_000, 4.0, "holds"), (30, 720_000, 20, "fails"), (30, 720_000, 1.2, "fails"),
    (27, 720_000, 4, "too_few"), (30, 290_000, 4, "too_few"),
  ])
  func `a household sees a large line item a few times`(
    days: Int, impressions: Int64, frequency: Double, verdict: String
  ) {
    var hours = SyntheticHours(days: days)
    let count = Int64(hours.places.count)
    hours.set("impressions") { _ in impressions / count }
    hours.set("cumulative_reach") { _ in Int64(Double(impressions) / frequency) }
    #expect(Verdicts(hours)["average frequency"] == verdict)
  }

  @Test func `of twenty large line items one may be unusual`() {
    func verdict(unusual: Int) -> String {
      Verdicts(
        (0..<20).map { number in
          var hours = SyntheticHours()
          hours.set("cumulative_reach") { _ in number < unusual ? 10_000 : 180_000 }
          return hours.line()
        })["average frequency"]
    }
    #expect(verdict(unusual: 1) == "holds")
    #expect(verdict(unusual: 2) == "fails")
  }

  @Test(arguments: [
    (40, 9.0, "holds"), (40, 1.0, "fails"), (40, 40.0, "fails"), (39, 9.0, "too_few"),
  ])
  func `a tenth of the line items has half of the impressions`(
    lines: Int, times: Double, verdict: String
  ) {
    let made = (0..<lines).map { number in
      var hours = SyntheticHours(days: 1)
      hours.set("impressions") { _ in Int64(number % 10 == 0 ? 1_000 * times : 1_000) }
      return hours.line()
    }
    #expect(Verdicts(made)["large line items"] == verdict)
  }

  @Test func `a day that should have 25 hours is missed where local hours are wrong`() throws {
    let london = try #require(TimeZoneRules.zone(named: "Europe/London"))
    var hours = SyntheticHours(days: 17, from: Plans.date(2025, 10, 20), zone: london)
    let property = "days of 23 and 25 hours"
    #expect(Verdicts(hours)[property] == "holds")
    // As if the clocks had never gone back.
    hours.set("local_hour") { Int64(($0 + 1) % 24) }
    #expect(Verdicts(hours)[property] == "fails")
    #expect(Verdicts(SyntheticHours())[property] == "too_few")
  }
}
