import AdOps
import People
import Registry
import Tables
import Testing
import Units

/// What happens to tickets, as the board and its clock understand it.
struct StoryTests {
  private func stories(_ numbers: Range<Int>, seed: UInt64, before: Int64 = 0) throws
    -> [TicketStory]
  {
    try Town.random(numbers, seed: seed, before: before).flatMap { place in
      var judge = EngineJudge(place)
      return try place.work(seed: seed).stories(judgedBy: &judge).stories
    }
  }

  @Test func `every step is an event of tickets`() {
    for step in WorkStep.allCases { #expect(TicketEvent(rawValue: step.rawValue) != nil) }
  }

  @Test func `histories are legal, and tickets stand where they end, at any as-of`() throws {
    for story in try stories(0..<40, seed: 3) {
      for hours in [0, 5, 30, 100, 400, 5_000] as [Int64] {
        let asOf = story.ask.opened + .hours(hours)
        let rows = try #require(story.rows(ticket: 7, upTo: asOf))
        let history = TicketHistory(numbered(rows.events))
        #expect(history.problems == [], "\(story.ask.key)")
        #expect(
          TicketState(rows.ticket["status"].text, rows.ticket["stage"].text) == history.end)
        let clock = SLAClock(
          opened: story.ask.opened, hours: rows.ticket["sla_hours"].integer ?? 0,
          pauses: history.pauses)
        #expect(rows.ticket["paused_seconds"].integer == clock.paused(upTo: asOf).seconds)
        #expect(rows.ticket["due_at"].text == TicketDeadline.due(clock).description)
        #expect(rows.events.allSatisfy { $0["at"].description <= asOf.description })
      }
      #expect(story.rows(ticket: 7, upTo: story.ask.opened - .seconds(1)) == nil)
    }
  }

  private func numbered(_ events: [Row]) -> [Row] {
    events.enumerated().map { number, event in
      var event = event
      event["id"] = .integer(Int64(number) + 1)
      return event
    }
  }

  @Test func `rows satisfy the registry, but for the pointers that nobody wrote here`() throws {
    for story in try stories(0..<20, seed: 4) {
      let rows = try #require(story.rows(ticket: 1, upTo: .latest))
      for row in rows.requests + rows.events + rows.mistakes {
        let broken = Validator([row.table]).violations(of: row).map(\.rule.name)
        #expect(
          broken.allSatisfy {
            $0.hasSuffix("_id") || $0.hasSuffix("id_required") || $0.hasSuffix("_id_null")
          },
          "\(broken) \(row)")
      }
    }
  }

  @Test func `a later as-of only adds events`() throws {
    for story in try stories(0..<20, seed: 6) {
      let all = try #require(story.rows(ticket: 1, upTo: .latest)).events
      for hours in stride(from: 0, to: 600, by: 13) as StrideTo<Int64> {
        let some = try #require(
          story.rows(ticket: 1, upTo: story.ask.opened + .hours(hours))
        ).events
        #expect(Array(all.prefix(some.count)) == some)
      }
    }
  }

  @Test func `another advertiser changes no ticket, wherever its rows stand`() throws {
    let alone = try stories(30..<36, seed: 8)
    let beside = try stories(0..<36, seed: 8, before: 0).filter { story in
      alone.contains { $0.ask.key == story.ask.key }
    }
    #expect(beside == alone)
    // The same behind a thousand rows of others: numbers move, and nothing else.
    let later = try stories(30..<36, seed: 8, before: 1_000)
    #expect(later.map(\.moments) == alone.map(\.moments))
    #expect(later.map(\.ask.typed) == alone.map(\.ask.typed))
    #expect(later.map(\.ask.mistakes) == alone.map(\.ask.mistakes))
    #expect(later.map(\.assignee) == alone.map(\.assignee))
  }

  @Test func `the seven shipped campaigns have one clean ticket each, live before its flight`()
    throws
  {
    let places = try Town.shipped()
    #expect(places.count == 7)
    for place in places {
      var judge = EngineJudge(place)
      let stories = try place.work(seed: 42, .clean).stories(judgedBy: &judge).stories
      #expect(stories.count == 1 && judge.runs == 1)
      let story = try #require(stories.first)
      #expect(story.ask.mistakes == [] && story.ask.type["name"] == "New Campaign")
      #expect(
        story.moments.map { $0.step?.rawValue ?? "opened" } == [
          "opened", "taken_up", "submitted", "built", "checks_passed", "trafficked", "launched",
          "completed",
        ])
      let first = try #require(story.firstDay)
      let launched = try #require(story.launched)
      #expect(launched < first.start)
      #expect(story.ask.opened >= place.start)
      #expect(first.start - story.ask.opened >= .hours(72))
    }
  }

  @Test func `an undetected mistake is mended when the ticket comes back`() throws {
    var rates = WorkRates()
    (rates.mistakes, rates.reopened) = (1, 1)
    var mended = 0
    for place in Town.random(0..<60, seed: 10) {
      var judge = EngineJudge(place)
      for story in try place.work(seed: 10, rates).stories(judgedBy: &judge).stories {
        guard let again = story.moments.firstIndex(where: { $0.step == .reopened }) else {
          continue
        }
        let corrections = story.moments[again...].flatMap(\.corrections)
        if !corrections.isEmpty { mended += 1 }
        let rows = try #require(story.rows(ticket: 1, upTo: .latest))
        let typed = Dictionary(
          uniqueKeysWithValues: rows.requests.map {
            ($0["field"].description, $0["value"].description)
          })
        #expect(typed == story.ask.rightlyTyped)
      }
    }
    #expect(mended > 0)
  }
}
