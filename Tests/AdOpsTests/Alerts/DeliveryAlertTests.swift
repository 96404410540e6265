import AdOps
import Registry
import Testing
import Units

struct DeliveryAlertTests {
  private static let subject = AlertSubject.campaign(7, code: "CMP-0007", name: "EV Launch")
  private static let first = Hour(hoursSinceEpoch: 490_896)

  /// A campaign of ten days, a thousand a day, which delivers evenly but for what is changed.
  private static func watch(
    hours: Int = 240, type: BudgetType = .lifetime, goal: Int64? = nil,
    change: (Int, inout Facts) -> Void = { _, _ in }
  ) -> CampaignWatch {
    let list = (0..<hours).map { index in
      var facts = Facts(
        allowance: type == .lifetime ? 10_000_000_000 : 1_000_000_000 * Int64(index / 24 + 1))
      change(index, &facts)
      return DeliveredHour(
        first + Int64(index), requests: facts.requests, impressions: facts.impressions,
        errors: facts.errors, spend: Money(micros: facts.spend),
        allowance: Money(micros: facts.allowance), isStopped: facts.isStopped)
    }
    return CampaignWatch(
      subject, budgetType: type, goal: goal, dearest: Money(units: 20), plannedHours: 240,
      hours: list)
  }

  private struct Facts {
    var requests: Int64 = 3_000
    var impressions: Int64 = 2_000
    var errors: Int64 = 30
    var spend: Int64 = 41_000_000
    var allowance: Int64
    var isStopped = false

    mutating func silence() { (requests, impressions, errors, spend) = (0, 0, 0, 0) }
  }

  private func told(_ watch: CampaignWatch) -> [String] {
    watch.alerts.map { "\($0.dedupeKey) \($0.severity.rawValue) at \($0.raised)" }
  }

  @Test func `a campaign that delivers its plan tells nothing`() {
    #expect(told(Self.watch()) == [])
    #expect(told(Self.watch(type: .daily)) == [])
    #expect(told(Self.watch(goal: 480_000)) == [])
  }

  @Test func `three silent days are told once, at their end, and days that were stopped never`() {
    let silent = Self.watch { index, facts in if (48..<168).contains(index) { facts.silence() } }
    #expect(
      told(silent).filter { $0.hasPrefix("ZERO") }
        == ["ZERO_DELIVERY:campaign:7:2026-01-03 CRITICAL at 2026-01-06T00:00:00Z"])
    let two = Self.watch { index, facts in if (48..<96).contains(index) { facts.silence() } }
    #expect(told(two).filter { $0.hasPrefix("ZERO") } == [])
    let stopped = Self.watch { index, facts in
      if (48..<168).contains(index) {
        facts.silence()
        facts.isStopped = true
      }
    }
    #expect(told(stopped).filter { $0.hasPrefix("ZERO") } == [])
  }

  @Test func `a second silence is told again`() {
    let twice = Self.watch { index, facts in
      if (0..<72).contains(index) || (96..<168).contains(index) { facts.silence() }
    }
    #expect(
      told(twice).filter { $0.hasPrefix("ZERO") }.map { $0.prefix { $0 != " " } } == [
        "ZERO_DELIVERY:campaign:7:2026-01-01", "ZERO_DELIVERY:campaign:7:2026-01-05",
      ])
  }

  @Test func `pacing is told when it enters a band, and again when it gets worse`() {
    let slow = Self.watch { _, facts in facts.spend = 41_666_666 * 79 / 100 }
    #expect(
      told(slow) == ["UNDER_PACING:campaign:7:2026-01-01 WARNING at 2026-01-02T00:00:00Z"])
    let fine = Self.watch { _, facts in facts.spend = 41_666_666 * 81 / 100 }
    #expect(told(fine) == [])
    let dying = Self.watch { index, facts in facts.spend = index < 48 ? 31_000_000 : 0 }
    #expect(
      told(dying).filter { $0.hasPrefix("UNDER") } == [
        "UNDER_PACING:campaign:7:2026-01-01 WARNING at 2026-01-02T00:00:00Z",
        "UNDER_PACING:campaign:7:2026-01-03 CRITICAL at 2026-01-04T00:00:00Z",
      ])
    let fast = Self.watch(hours: 48) { _, facts in facts.spend = 55_000_000 }
    #expect(told(fast) == ["OVER_PACING:campaign:7:2026-01-01 WARNING at 2026-01-02T00:00:00Z"])
    let racing = Self.watch(hours: 48) { _, facts in facts.spend = 70_000_000 }
    #expect(told(racing) == ["OVER_PACING:campaign:7:2026-01-01 CRITICAL at 2026-01-02T00:00:00Z"])
  }

  @Test func `a promised volume is paced by impressions, a daily budget by its days`() {
    #expect(
      told(Self.watch(goal: 700_000))
        == ["UNDER_PACING:campaign:7:2026-01-01 WARNING at 2026-01-02T00:00:00Z"])
    let half = Self.watch(type: .daily) { _, facts in facts.spend = 20_000_000 }
    #expect(
      told(half) == ["UNDER_PACING:campaign:7:2026-01-01 CRITICAL at 2026-01-02T00:00:00Z"])
  }

  @Test func `an unfinished day is not judged`() {
    let slow = Self.watch(hours: 23) { _, facts in facts.spend = 0 }
    #expect(told(slow) == [])
    let day = Self.watch(hours: 24) { _, facts in facts.spend = 0 }
    #expect(told(day).count == 1)
  }

  @Test func `a tenth of failing requests is a spike, told once until it was quiet for long`() {
    let spike = Self.watch { index, facts in
      if [30, 31, 33, 50, 51].contains(index) { facts.errors = 300 }
      if index == 100 { facts.errors = 299 }
      if index == 120 { (facts.requests, facts.errors) = (199, 100) }
    }
    #expect(
      told(spike) == [
        "VAST_ERROR_SPIKE:campaign:7:2026-01-02T06:00:00Z CRITICAL at 2026-01-02T07:00:00Z",
        "VAST_ERROR_SPIKE:campaign:7:2026-01-03T02:00:00Z CRITICAL at 2026-01-03T03:00:00Z",
      ])
  }

  @Test func `a budget that is used up before the end is told once, and again after a top-up`() {
    let spent = Self.watch { index, facts in
      facts.allowance = index < 120 ? 5_000_000_000 : 10_000_000_000
      if index < 100 { facts.spend = 50_000_000 } else if index < 120 { facts.silence() }
      if index >= 120 { facts.spend = index < 220 ? 50_000_000 : 0 }
    }
    #expect(
      told(spent).filter { $0.hasPrefix("BUDGET") } == [
        "BUDGET_EXHAUSTED:campaign:7:2026-01-05T03:00:00Z WARNING at 2026-01-05T04:00:00Z",
        "BUDGET_EXHAUSTED:campaign:7:2026-01-10T03:00:00Z WARNING at 2026-01-10T04:00:00Z",
      ])
    let exact = Self.watch { index, facts in
      facts.spend = index == 239 ? 10_000_000_000 - 239 * 41_000_000 : 41_000_000
    }
    #expect(told(exact).filter { $0.hasPrefix("BUDGET") } == [])
  }

  @Test func `silence because nothing is left to spend is no failure of delivery`() {
    let spent = Self.watch { index, facts in
      if index < 100 { facts.spend = 100_000_000 } else { facts.silence() }
    }
    #expect(told(spent).filter { $0.hasPrefix("ZERO") } == [])
  }

  @Test func `what was told up to an earlier hour is the beginning of what is told later`() {
    let seed: UInt64 = 9
    var dice = Dice(seed: seed, "watch")
    for number in 0..<40 {
      let quiet = dice.roll(0...239)
      let loud = dice.roll(0...239)
      let factor = Int64(dice.roll(20...200))
      func watch(_ hours: Int) -> CampaignWatch {
        Self.watch(hours: hours) { index, facts in
          facts.spend = facts.spend * factor / 100
          if (quiet..<quiet + 80).contains(index) { facts.silence() }
          if index == loud { facts.errors = 3_000 }
        }
      }
      let whole = watch(240).alerts
      #expect(Set(whole.map(\.dedupeKey)).count == whole.count, "seed \(seed), \(number)")
      for hours in stride(from: 12, through: 240, by: 12) {
        let part = watch(hours).alerts
        let until = (Self.first + Int64(hours)).start
        #expect(part == whole.filter { $0.raised <= until }, "seed \(seed), \(number), \(hours)")
      }
    }
  }
}
