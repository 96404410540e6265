import Testing
import Units

@Suite struct CostMeterTests {
  @Test func `the fraction is carried to the next charge`() {
    var meter = CostMeter()
    let cpm = Money(micros: 1_500)
    #expect(meter.charge(impressions: 1, cpm: cpm) == Money(micros: 1))
    #expect(meter.carry == 500)
    #expect(meter.charge(impressions: 1, cpm: cpm) == Money(micros: 2))
    #expect(meter.carry == 0)
    #expect(meter.charge(impressions: 0, cpm: cpm) == .zero)
  }

  @Test func `the total is that of all impressions at once`() {
    var draws = FixedDraws(seed: 7)
    for _ in 0..<200 {
      let cpm = Money(micros: Int64.random(in: 0...1_000_000_000, using: &draws))
      var meter = CostMeter()
      var (spent, impressions) = (Money.zero, Int64(0))
      for _ in 0..<50 {
        let count = Int64.random(in: 0...100_000, using: &draws)
        impressions += count
        spent += meter.charge(impressions: count, cpm: cpm)
        #expect(spent.micros == impressions * cpm.micros / 1_000)
      }
    }
  }

  @Test func `products beyond 64 bits stay exact`() {
    var meter = CostMeter(carry: 999)
    let spent = meter.charge(impressions: 9_000_000_000_001, cpm: Money(micros: 1_000_000_001))
    // 9,000,000,000,001 × 1,000,000,001 + 999 = 9,000,000,009,001,000,001,000.
    #expect(spent.micros == 9_000_000_009_001_000_001)
    #expect(meter.carry == 0)
  }

  @Test func `what is afforded is the most that stays within the limit`() {
    var draws = FixedDraws(seed: 11)
    for _ in 0..<2_000 {
      let cpm = Money(micros: Int64.random(in: 1...1_000_000_000, using: &draws))
      let limit = Money(micros: Int64.random(in: 0...1_000_000_000_000, using: &draws))
      let meter = CostMeter(carry: Int64.random(in: 0...999, using: &draws))
      let most = meter.affordableImpressions(within: limit, cpm: cpm)
      var (fits, exceeds) = (meter, meter)
      #expect(fits.charge(impressions: most, cpm: cpm) <= limit)
      #expect(exceeds.charge(impressions: most + 1, cpm: cpm) > limit)
    }
  }

  @Test func `nothing is afforded below zero, and everything for free`() {
    let meter = CostMeter()
    #expect(meter.affordableImpressions(within: Money(micros: -1), cpm: Money(units: 1)) == 0)
    #expect(meter.affordableImpressions(within: .zero, cpm: .zero) == .max)
    #expect(meter.affordableImpressions(within: Money(micros: .max), cpm: Money(micros: 1)) == .max)
  }
}
