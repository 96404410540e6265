import Registry
import Simulate
import Tables
import Testing
import Units

@Suite struct DayTests {
  static func plan() -> CampaignPlan {
    var plan = Plans.campaign(days: 4, units: 80_000)
    plan.lineItems[0].audience.devices = [.tv, .mobile, .desktop]
    plan.lineItems[0].audience.ages = [.from25To34, .from35To44]
    plan.lineItems[0].audience.markets = [
      Plans.market(), Plans.market("GB", "Europe/London"),
    ]
    plan.lineItems[0].creatives = (9...11).map {
      CreativePlan(id: Identifier(Int64($0)), streamKey: "creative \($0)")
    }
    return plan
  }

  @Test func `every row of a day breaks no rule, and each dimension sums to the hours`() throws {
    let rows = try Plans.rows(Self.plan())
    var validator = Validator([
      Registry.performanceBreakdown, Registry.vastErrors, Registry.thirdPartyDelivery,
    ])
    for name in ["performance_breakdown", "vast_errors", "third_party_delivery"] {
      for row in rows.rows[name] ?? [] {
        let broken = validator.accept(row).filter { !$0.rule.name.hasPrefix("fk_") }
        #expect(broken == [])
      }
    }
    for (part, hour) in [
      ("requests", "requests"), ("impressions", "impressions"), ("clicks", "clicks"),
      ("viewable_impressions", "viewable_impressions"), ("video_q100", "video_q100"),
      ("spend_micros", "spend_micros"),
    ] {
      var sums: [String: Int64] = [:]
      for row in rows.rows["performance_breakdown"] ?? [] {
        sums[row["dimension"].text ?? "", default: 0] += row[part].integer ?? 0
      }
      #expect(Set(sums.values) == [rows.hours(hour).reduce(0, +)], "\(part)")
      #expect(sums.count == 6)
    }
  }

  @Test func `parts are those that were targeted, in the order of the key`() throws {
    let rows = try Plans.rows(Self.plan()).rows["performance_breakdown"] ?? []
    let keys = rows.map { row in
      ["date", "dimension", "value"].map { row[$0].text ?? "" }
    }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    func values(_ dimension: String) -> Set<String> {
      Set(rows.filter { $0["dimension"].text == dimension }.compactMap { $0["value"].text })
    }
    #expect(values("DEVICE") == ["TV", "MOBILE", "DESKTOP"])
    #expect(values("CREATIVE") == ["9", "10", "11"])
    #expect(values("MARKET") == ["US", "GB"])
    #expect(values("AGE_GENDER").count == 6)
    #expect(values("AGE_GENDER").contains("FEMALE_25-34"))
  }

  @Test func `vendors differ by a lasting bias of some percent`() throws {
    var ratios: [Double] = []
    for number in 0..<60 {
      let rows = try Plans.rows(Plans.campaign("Vendor \(number)", days: 2, units: 20_000))
      var counted: [String: Int64] = [:]
      for row in rows.rows["third_party_delivery"] ?? [] {
        counted[row["vendor"].text ?? "", default: 0] += row["impressions"].integer ?? 0
      }
      let shown = Double(rows.hours("impressions").reduce(0, +))
      ratios += counted.keys.sorted().map { Double(counted[$0] ?? 0) / shown - 1 }
    }
    let sizes = ratios.map(abs).sorted()
    #expect(sizes.count > 75)
    #expect(sizes[sizes.count / 2] > 0.025 && sizes[sizes.count / 2] < 0.055)
    #expect(Double(sizes.count { $0 > 0.1 }) / Double(sizes.count) < 0.2)
    #expect(sizes.last ?? 0 > 0.08)
  }
}
