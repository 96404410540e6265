import Events
import Registry
import Testing
import Units

/// The same hours give the same arrivals, however they are cut and whatever stands beside them.
@Suite struct DeterminismTests {
  @Test func `stretches of any length give the arrivals of the whole`() {
    let hours = Stage.hours(60, clicks: 40)
    let whole = Stage.arrivals(Stage.plan(), hours)
    for length in [1, 7, 24, 200] as [Int64] {
      let making = ArrivalMaking(Stage.plan())
      var parts: [Arrival] = []
      var begin = Stage.day
      let end = Stage.day + 60 + ArrivalMaking.longestDelayHours
      while begin < end {
        let stretch = begin..<min(begin + length, end)
        let needed = stretch.lowerBound - ArrivalMaking.longestDelayHours..<stretch.upperBound
        parts += making.arrivals(
          in: stretch, from: hours.map { $0.filter { needed.contains($0.hour) } })
        begin = stretch.upperBound
      }
      #expect(parts == whole, "in stretches of \(length) hours")
    }
  }

  @Test func `an hour's events do not depend on other hours, line items and campaigns`() {
    let hours = Stage.hours(20, clicks: 60)
    let whole = Stage.arrivals(Stage.plan(), hours)
    let alone = Stage.arrivals(Stage.plan(), [[hours[0][7]], []])
    let hour = hours[0][7].hour
    #expect(alone == whole.filter { $0.event.line == 0 && $0.event.timestamp.hour == hour })
    #expect(Stage.arrivals(Stage.plan(seed: 8), hours) != whole)
    let other = Stage.arrivals(Stage.plan(key: "Acme/Other"), hours)
    #expect(Set(other.map(\.event.id)).isDisjoint(with: whole.map(\.event.id)))
  }

  @Test func `ids are unique and follow time`() {
    let arrivals = Stage.arrivals(Stage.plan(), Stage.hours(30, clicks: 700))
    var instants: [String: Instant] = [:]
    for arrival in arrivals { instants[arrival.event.clickID] = arrival.event.timestamp }
    let events = arrivals.count { $0.copy == 0 }
    #expect(instants.count == events)
    let ordered = instants.sorted { $0.key < $1.key }.map(\.value)
    #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `a higher rate of one defect changes no other draw`() {
    let hours = Stage.hours(10, clicks: 200)
    let before = Stage.firsts(Stage.arrivals(Stage.plan(), hours)).map(\.event)
    let more = EventRates([.malformed: 0.05, .repeated: 0.2])
    let after = Stage.firsts(Stage.arrivals(Stage.plan(rates: more), hours)).map(\.event)
    #expect(Set(before) == Set(after))
  }
}
