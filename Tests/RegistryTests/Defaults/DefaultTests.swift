import Files
import Registry
import Tables
import Testing

@Suite struct DefaultTests {
  @Test func `every default has a name of its own, a sentence and a source`() {
    let shape = Pattern("[a-z0-9_]{3,64}")
    var seen: Set<String> = []
    for entry in Registry.defaults {
      #expect(seen.insert(entry.name).inserted && shape.matches(entry.name), "\(entry.name)")
      #expect(entry.summary.hasSuffix(".") && entry.summary.count <= 150, "\(entry.name)")
      #expect(!entry.source.isEmpty && !entry.source.contains("\n"), "\(entry.name)")
      #expect(Set(entry.labels).count == entry.labels.count, "\(entry.name)")
    }
  }

  @Test func `every default that is declared is listed`() throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    var declared = 0
    for folder in ["Delivery", "Making"] {
      let path = "/\(root)/Sources/Registry/Defaults/\(folder)"
      for name in try FileSystem.names(in: path) {
        let text = try FileReader.text(of: path + "/" + name, limit: 1 << 20)
        declared += text.split(separator: "\n").count { $0.hasPrefix("  package static let ") }
      }
    }
    #expect(Registry.defaults.count == declared)
    #expect(declared > 100)
  }

  @Test(arguments: Device.allCases)
  func `the day of a device has 24 hours and one trough`(device: Device) {
    let curve = Defaults.hourCurve(device)
    #expect(curve.count == 24)
    #expect(abs(curve.reduce(0, +) - 100) < 1.5)
    #expect(curve.allSatisfy { $0 > 1 && $0 < 8 })
    let lowest = curve.indices.min { curve[$0] < curve[$1] }
    #expect(lowest.map { (3...5).contains($0) } == true)
  }

  @Test func `television peaks four times above its trough and fills Conviva's blocks`() {
    let curve = Defaults.hourCurve(.tv)
    let peak = curve.reduce(0, max) / curve.reduce(8, min)
    #expect((3.2...5).contains(peak))
    #expect(abs(curve[10...16].reduce(0, +) - 27.1) < 0.05)
    #expect(abs(curve[20...22].reduce(0, +) - 22.4) < 0.05)
  }

  @Test func `a week has seven days and a year twelve months`() {
    #expect(Defaults.weekdayVolume.values.count == 7)
    #expect(abs(Defaults.weekdayVolume.values.reduce(0, +) / 7 - 1) < 0.01)
    for year in [Defaults.monthVolume, Defaults.monthPrice] {
      #expect(year.values.count == 12)
      #expect(abs(year.values.reduce(0, +) / 12 - 1) < 0.01)
    }
    #expect(Defaults.monthPrice[0] == 0.78 && Defaults.monthPrice[11] == 1.2)
    #expect(Defaults.arrivalsByWeekday.values.count == 7)
  }

  @Test func `weights are never negative and some are positive`() {
    let mixes = Registry.defaults.filter { $0.name.hasSuffix("_mix") || $0.name.contains("_mix_") }
    #expect(mixes.count >= 18)
    for mix in mixes {
      #expect(mix.values.allSatisfy { $0 >= 0 } && mix.values.reduce(0, +) > 0, "\(mix.name)")
    }
  }

  @Test func `rates and shares lie between nothing and everything`() {
    let rates = Registry.defaults.filter {
      $0.name.hasSuffix("_rate") || $0.name.hasSuffix("_share") || $0.name.hasSuffix("_floor")
    }
    #expect(rates.count >= 30)
    for rate in rates {
      #expect(rate.values.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(rate.name)")
    }
    for pair in Registry.defaults where pair.labels == ["least", "most"] {
      #expect(pair.bounds.lowerBound < pair.bounds.upperBound, "\(pair.name)")
    }
  }

  @Test(arguments: BuyType.allCases)
  func `the funnel's means lie above its floors, so that truncation is rare`(buy: BuyType) {
    #expect(Defaults.responseRate[buy] > Defaults.responseFloor.value + 0.04)
    #expect(Defaults.eligibleRate[buy] > Defaults.eligibleFloor.value + 0.07)
    #expect(Defaults.wonRate[buy] > Defaults.wonFloor.value + 0.06)
    #expect(Defaults.responseRate[buy] < 1 && Defaults.wonRate[buy] < 1)
  }

  @Test func `the funnel's means are those of the model`() {
    #expect(Defaults.responseRate[.directGuaranteed] == 0.985)
    #expect(Defaults.eligibleRate[.directGuaranteed] == 0.95)
    #expect(Defaults.wonRate[.directGuaranteed] == 0.93)
    #expect(Defaults.responseRate[.privateMarketplace] == 0.95)
    #expect(Defaults.eligibleRate[.privateMarketplace] == 0.88)
    #expect(Defaults.wonRate[.privateMarketplace] == 0.87)
    #expect(Defaults.renderRate[.tv, .directGuaranteed] == 0.985)
    #expect(Defaults.renderRate[.mobile, .directGuaranteed] == 0.965)
  }

  @Test func `a third of leavers is gone by the first quarter and none stays after the last`() {
    let leavers = Defaults.leaversByQuarter.values
    #expect(leavers == [1.0 / 3, 2.0 / 3, 0.86, 1])
    #expect(leavers == leavers.sorted())
  }

  @Test func `people stay longer in the middle of a programme and on larger screens`() {
    for device in Device.allCases {
      #expect(
        Defaults.completionRate[device, .midRoll] > Defaults.completionRate[device, .preRoll])
      #expect(
        Defaults.completionRate[.tv, .midRoll] >= Defaults.completionRate[device, .midRoll])
    }
    let durations = Defaults.abandonmentByDuration
    #expect(durations.values == durations.values.sorted() && durations["30"] == 1)
  }

  @Test func `failures have codes of the standard, and 303 leads`() {
    for mix in [Defaults.vastMixTelevision, Defaults.vastMixWeb] {
      #expect(mix.labels.allSatisfy { Int64($0).flatMap(VASTErrorCode.named) != nil })
      #expect(abs(mix.values.reduce(0, +) - 100) < 0.01)
      #expect(mix["303"] == mix.values.max())
    }
    #expect(Defaults.vastMixTelevision.labels == Defaults.vastMixWeb.labels)
  }

  @Test func `homes are known for the first twelve markets and estimated elsewhere`() {
    #expect(Defaults.homes(inMarket: "US") == 34_000_000)
    #expect(Defaults.homes(inMarket: "FI") == 300_000)
    #expect(Defaults.homesByMarket.labels.count == 12)
    let markets = Set(Registry.referenceRows(of: Registry.markets).compactMap { $0["code"].text })
    #expect(Defaults.homesByMarket.labels.allSatisfy { markets.contains($0) })
  }

  @Test func `a market of several zones shares its viewing out among them`() {
    for code in ["US", "CA", "AU", "BR"] {
      let shares = Defaults.zoneShare(inMarket: code)
      #expect(abs((shares?.values.reduce(0, +) ?? 0) - 1) < 1e-9, "\(code)")
      let zone = Registry.referenceRows(of: Registry.markets).first { $0["code"].text == code }?[
        "time_zone"
      ].text
      #expect(shares?.labels.first == zone, "\(code)")
    }
    #expect(Defaults.zoneShare(inMarket: "US")?.values.count == 4)
    #expect(Defaults.zoneShare(inMarket: "GB") == nil)
  }

  @Test func `a vendor's bias has the median and the tail that audits find`() {
    // Of a normal law, half lies within .6745 and 9 % beyond 1.695 standard deviations.
    let sigma = Defaults.vendorBiasSigma.value
    #expect((0.03...0.05).contains(0.6745 * sigma))
    #expect((1.645...1.96).contains(0.1 / sigma))
  }

  @Test func `limits and counts are whole numbers`() {
    #expect(Defaults.dailyBudgetLimit.integer == 100_000)
    #expect(Defaults.lifetimeBudgetLimit.integer == 1_000_000)
    #expect(Defaults.slaAtRiskPercent.integer == 75)
    #expect(Defaults.pacerBlindHours.integer == 3)
    #expect(Defaults.lateLaunchHours.bounds == 3...30)
  }
}
