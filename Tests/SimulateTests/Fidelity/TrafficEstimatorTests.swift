import Chance
import Registry
import Simulate
import Testing
import Units

/// Memory, scatter and pacing of hourly impressions, on series made so that they hold or do not.
@Suite struct TrafficEstimatorTests {
  /// Impressions around a level, with a swing over the local day and a deviation that remembers.
  private func hours(
    swing: Double = 0.6, sigma: Double = 0.15, memory: Double = 0.6, days: Int = 40
  ) -> SyntheticHours {
    var hours = SyntheticHours(days: days, pacing: .even)
    let deviations = Noise("traffic").series(hours.places.count, memory: memory)
    let shape = (0..<24).map { hour in
      // A triangle over the day, from 1 − swing to 1 + swing.
      1 + swing * (Double(abs(12 - (hour + 18) % 24)) / 6 - 1)
    }
    let local = hours.places.map(hours.localHour)
    hours.set("impressions") { place in
      Int64(5_000 * shape[local[place]] * Elementary.exp(sigma * deviations[place]))
    }
    return hours
  }

  @Test func `impressions remember the hour of the day before`() {
    #expect(Verdicts(hours())["memory of a day"] == "holds")
    #expect(Verdicts(hours(swing: 0))["memory of a day"] == "fails")
    #expect(Verdicts(hours(days: 9))["memory of a day"] == "too_few")
  }

  @Test(arguments: [(0.0, "fails"), (0.6, "holds"), (0.95, "fails")])
  func `impressions remember the hour before, and not too well`(memory: Double, verdict: String) {
    let found = Verdicts(hours(memory: memory))
    #expect(found["memory of an hour"] == verdict, "\(found.value("memory of an hour") ?? .nan)")
  }

  @Test(arguments: [(0.02, "fails"), (0.15, "holds"), (0.4, "fails")])
  func `impressions scatter more than a count would, and not much more`(
    sigma: Double, verdict: String
  ) {
    let found = Verdicts(hours(sigma: sigma))
    let property = "over-dispersion of impressions"
    #expect(found[property] == verdict, "\(found.value(property) ?? .nan)")
  }

  @Test func `only steady line items of the market with the most of them are samples`() {
    let steady = hours()
    let lines = [
      steady.line(), steady.line(), steady.line { $0.market = "GB" },
      steady.line { $0.isUndisturbed = false }, steady.line { $0.budgetType = .daily },
      steady.line { $0.pacing = .asSoonAsPossible },
    ]
    #expect(Verdicts(lines).samples("memory of a day") == 2)
  }

  @Test(arguments: [(0.2, "fails"), (0.6, "holds"), (0.8, "fails")])
  func `television's evening stands three to five times above its night`(
    swing: Double, verdict: String
  ) {
    let found = Verdicts(hours(swing: swing, sigma: 0.01))
    let property = "peak ÷ trough of television's day"
    #expect(found[property] == verdict, "\(found.value(property) ?? .nan)")
    let phones = [hours(swing: swing).line { $0.devices = [.mobile] }]
    #expect(Verdicts(phones)[property] == "too_few")
  }

  private static let answer = "the pacer's answer"

  /// A throttle that moves against the spend of three hours before with a gain, and by itself.
  private func paced(gain: Double, own: Double, level: Double = 500_000) -> SyntheticHours {
    var hours = SyntheticHours(days: 40, pacing: .even)
    let (spend, steps) = (Noise("spend"), Noise("steps"))
    hours.set("spend_micros") { 25_000_000 + Int64(2_000_000 * spend.normal($0)) }
    var throttle = level
    hours.set("throttle_ppm") { place in
      guard place > 2 else { return Int64(level) }
      let step = -gain * spend.normal(place - 3) + own * steps.normal(place)
      // Drawn back to its level, so that it stays within bounds.
      throttle += step + 0.05 * (level - throttle)
      return Int64(throttle)
    }
    return hours
  }

  @Test func `the throttle answers to the spend that has become known`() {
    #expect(Verdicts(paced(gain: 5_000, own: 2_000))[Self.answer] == "holds")
    #expect(Verdicts(paced(gain: 0, own: 5_000))[Self.answer] == "fails")
    #expect(Verdicts(paced(gain: -5_000, own: 2_000))[Self.answer] == "fails")
  }

  @Test func `a few great steps, as at the beginning and end of a flight, hide no answer`() {
    var hours = paced(gain: 5_000, own: 2_000)
    let throttles = hours.places.map { hours["throttle_ppm", $0] }
    let last = throttles.count - 5
    hours.set("throttle_ppm") { place in
      place < 6 ? Int64(place + 1) * 70_000 : place > last ? 1_000 : throttles[place]
    }
    #expect(Verdicts(hours)[Self.answer] == "holds")
  }

  @Test func `a throttle at its ceiling answers to nothing`() {
    let hours = paced(gain: 5_000, own: 2_000)
    let capped = hours.line { $0.ceiling = 300_000 }
    #expect(Verdicts([capped])[Self.answer] == "too_few")
    #expect(Verdicts([hours.line { $0.pacing = .frontloaded }])[Self.answer] == "too_few")
  }
}
