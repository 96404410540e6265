import Events
import Registry
import Testing
import Units

/// What an hour costs stands in its events, to the millionth.
@Suite struct AmountTests {
  @Test func `the clean amounts of every hour sum to what it cost`() {
    var generator = Numbers(seed: 20_260_105)
    var wrong: [String] = []
    for round in 0..<300 {
      let clicks = Int64(generator.next(below: 400))
      let spend = Int64(generator.next(below: 1 << 40)) + clicks * 3
      let hour = EventHour(
        Stage.day + Int64(round), clicks: clicks,
        invalidClicks: Int64(generator.next(below: UInt64(clicks) + 1)),
        spend: Money(micros: spend))
      let arrivals = Stage.firsts(Stage.arrivals(Stage.plan(), [[hour], []]))
      let sum = arrivals.reduce(Money.zero) { $0 + $1.event.amount }
      if sum != hour.spend { wrong.append("round \(round): \(sum) of \(hour.spend)") }
      let invalid = arrivals.count { $0.event.verdict != nil }
      if invalid != Int(hour.invalidClicks) { wrong.append("round \(round): \(invalid) invalid") }
      let kinds = Set(arrivals.map(\.event.type))
      let expected: EventType = clicks > 0 ? .adClick : .adImpressionSettlement
      if kinds != [expected] {
        wrong.append("round \(round): \(kinds)")
      }
    }
    #expect(wrong == [])
  }

  @Test func `a click costs about what its neighbours do`() {
    let arrivals = Stage.firsts(Stage.arrivals(Stage.plan(), Stage.hours(1, clicks: 5_000)))
      .filter { $0.event.line == 0 }
    let amounts = arrivals.map { Double($0.event.amount.micros) }
    let least = amounts.reduce(.infinity, min)
    let most = amounts.reduce(0, max)
    #expect(amounts.count == 5_000)
    #expect(most / least > 1.35 && most / least < 1.41)
  }

  @Test func `events lie in their hour, and an hour without a click is settled at its end`() {
    let arrivals = Stage.firsts(Stage.arrivals(Stage.plan(), Stage.hours(30, clicks: 90)))
    let settled = arrivals.filter { $0.event.type == .adImpressionSettlement }
    #expect(settled.count == 6)
    #expect(settled.allSatisfy { $0.event.timestamp.secondOfDay % 3_600 == 3_599 })
    #expect(settled.allSatisfy { $0.event.line == 1 && $0.event.creative == nil })
    let clicks = arrivals.filter { $0.event.type == .adClick }
    #expect(clicks.count == 30 * 90 + 24 * 30)
    let places = Set(clicks.map(\.event.timestamp.hour))
    #expect(places == Set((0..<30).map { Stage.day + $0 }))
  }

  @Test func `clicks follow the curve of the hour and creatives their weights`() {
    let arrivals = Stage.firsts(Stage.arrivals(Stage.plan(), Stage.hours(40, clicks: 5_000)))
      .filter { $0.event.line == 0 }
    var bins = [Int](repeating: 0, count: 12)
    var first = 0
    for arrival in arrivals {
      bins[Int(arrival.event.timestamp.secondOfDay % 3_600 / 300)] += 1
      if arrival.event.creative == 0 { first += 1 }
    }
    let weights = Defaults.withinHourVolume.values
    let total = weights.reduce(0, +)
    let statistic = chiSquare(bins, weights.map { $0 / total * Double(arrivals.count) })
    // The point beyond which one of ten thousand samples of 11 degrees of freedom lies.
    #expect(statistic < 37.4, "\(statistic)")
    let share = Double(first) / Double(arrivals.count)
    #expect(abs(share - 0.75) < 0.004, "\(share)")
  }
}

/// Whole numbers for random inputs: the SplitMix64 sequence of a printed seed.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func next(below bound: UInt64) -> UInt64 {
    next().multipliedFullWidth(by: bound).high
  }
}
