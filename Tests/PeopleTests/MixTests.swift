import People
import Registry
import Tables
import Testing
import Units

/// How often things happen, over twenty thousand tickets.
struct MixTests {
  private static let seed: UInt64 = 4_406

  /// Stories of many advertisers: the same campaigns, drawn anew for every seed.
  private static let stories: [TicketStory] = {
    let places = Town.random(0..<120, seed: seed)
    var stories: [TicketStory] = []
    var turn: UInt64 = 0
    while stories.count < 20_000 {
      turn += 1
      for place in places {
        var judge = LabelJudge()
        let work = try? place.work(seed: seed + turn)
        stories += (try? work?.stories(judgedBy: &judge).stories) ?? []
      }
    }
    return stories
  }()

  /// The sum of (seen − expected)² ÷ expected.
  private func chiSquare(_ seen: [Int], _ weights: [Double]) -> Double {
    let total = Double(seen.reduce(0, +))
    let sum = weights.reduce(0, +)
    return zip(seen, weights).reduce(0) { statistic, cell in
      let expected = total * cell.1 / sum
      return statistic + (Double(cell.0) - expected) * (Double(cell.0) - expected) / expected
    }
  }

  @Test func `causes of mistakes come as often as they are said to`() {
    let mistakes = Self.stories.flatMap(\.ask.mistakes)
    let seen = MistakeCause.allCases.map { cause in mistakes.count { $0.cause == cause } }
    let statistic = chiSquare(seen, Defaults.mistakeMix.weights)
    print("seed \(Self.seed): \(Self.stories.count) tickets, \(seen), chi-square \(statistic)")
    // Seven degrees of freedom: above 24.32 once in a thousand.
    #expect(statistic < 24.32)
    #expect(mistakes.count > 500)
  }

  @Test func `a ticket that describes a campaign is wrong as often as it is said to be`() {
    let asks = Self.stories.map(\.ask).filter {
      $0.requestType == .newCampaign || $0.requestType == .retrafficking
    }
    let wrong = asks.count { !$0.mistakes.isEmpty }
    let share = Defaults.mistakeRate.value
    let statistic = chiSquare([wrong, asks.count - wrong], [share, 1 - share])
    print("seed \(Self.seed): \(wrong) of \(asks.count), chi-square \(statistic)")
    #expect(statistic < 10.83)
    #expect(Self.stories.allSatisfy { $0.ask.mistakes.count <= 1 })
  }

  @Test func `one finished ticket in twenty is opened again`() {
    let finished = Self.stories.filter { story in
      story.moments.contains { $0.step == .launched || $0.step == .completed }
    }
    let again = finished.count { story in story.moments.contains { $0.step == .reopened } }
    let statistic = chiSquare([again, finished.count - again], [0.05, 0.95])
    print("seed \(Self.seed): \(again) of \(finished.count), chi-square \(statistic)")
    // One degree of freedom: above 10.83 once in a thousand.
    #expect(statistic < 10.83)
    #expect(finished.count > 19_000)
  }

  @Test func `days bring tickets as they are said to`() {
    let asks = Self.stories.map(\.ask)
    var seen = [Int](repeating: 0, count: 7)
    for ask in asks { seen[Int(ask.opened.date.weekday.rawValue)] += 1 }
    let average = asks.count / 5
    print("tickets by weekday: \(seen)")
    #expect(seen[0] > average && seen[1] > average, "Mondays and Tuesdays are busy")
    #expect(seen[4] < average && seen[5] + seen[6] < asks.count / 10, "\(seen)")
  }

  @Test func `every kind of work and every kind of mistake occurs`() {
    let types = Set(Self.stories.map { $0.ask.type["name"].description })
    let missing = Set(Town.types.map { $0["name"].description }).subtracting(types)
    // One channel, no planned changes and no sound without pictures here.
    #expect(
      missing == [
        "New YouTube Campaign", "New Connected TV Campaign", "New Audio Placements",
        "Budget Update", "Pause",
      ])
    let kinds = Set(Self.stories.flatMap(\.ask.mistakes).map(\.kind))
    #expect(Set(MistakeKind.allCases).subtracting(kinds) == [], "\(kinds.count)")
  }

  @Test func `some deadlines are missed and some lines go live late, and most are not`() {
    let ends = Self.stories.compactMap { story -> Bool? in
      guard let end = story.launched ?? story.moments.last(where: { $0.step == .completed })?.at
      else { return nil }
      let paused = story.pauses.reduce(Int64(0)) { $0 + ($1.upperBound - $1.lowerBound).seconds }
      return (end - story.ask.opened).seconds - paused > story.slaHours * 3_600
    }
    let missed = Double(ends.count { $0 }) / Double(ends.count)
    let launches = Self.stories.filter { $0.ask.requestType == .newCampaign }
    let late = launches.count { story in
      guard let launched = story.launched, let first = story.firstDay else { return true }
      return launched > first.start
    }
    let lateShare = Double(late) / Double(launches.count)
    print("\(missed) of deadlines missed, \(lateShare) of launches late")
    #expect((0.02...0.35).contains(missed))
    #expect((0.02...0.2).contains(lateShare))
  }
}

extension TicketStory {
  /// The first day of what was typed rightly.
  var firstDay: CivilDate? {
    ask.rightlyTyped.filter { $0.key.hasPrefix("flight.") && $0.key.hasSuffix("start_date") }
      .compactMap { try? CivilDate(parsing: $0.value) }.min()
  }
}
