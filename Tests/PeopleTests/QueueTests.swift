import People
import Registry
import Testing
import Units

/// Queues and calendars: waiting and lateness follow from what there is to do.
struct QueueTests {
  /// An advertiser with so many campaigns, all in the same weeks.
  private func office(_ count: Int, seed: UInt64) throws -> (
    utilisation: Double, wait: Double, missed: Double
  ) {
    var rates = WorkRates()
    rates.mistakes = 0
    let places = Town.random(0..<count, seed: seed)
    let folders = try places.map { try $0.folder(seed: seed, rates, names: $0.names) }
    let work = AdvertiserWork(
      folders, pod: Pod(of: Town.users, advertiser: "one", seed: seed), zone: .utc)
    var judge = LabelJudge()
    let (stories, load) = try work.stories(judgedBy: &judge)
    let traffickers = load.members.filter { $0.role == .trafficker }
    let errands = traffickers.reduce(0) { $0 + $1.errands }
    let waited = traffickers.reduce(Int64(0)) { $0 + $1.waited.seconds }
    let late = stories.count { story in
      guard let end = story.launched ?? story.moments.last?.at else { return true }
      let paused = story.pauses.reduce(Int64(0)) { $0 + ($1.upperBound - $1.lowerBound).seconds }
      return (end - story.ask.opened).seconds - paused > story.slaHours * 3_600
    }
    return (
      traffickers.reduce(0) { $0 + $1.utilisation } / Double(traffickers.count),
      Double(waited) / Double(max(1, errands)) / 3_600, Double(late) / Double(stories.count)
    )
  }

  @Test
  func `more work in the same weeks means busier people, longer queues and more late tickets`()
    throws
  {
    let (few, many) = (try office(4, seed: 21), try office(60, seed: 21))
    print("4 campaigns: \(few); 60 campaigns: \(many)")
    #expect(few.utilisation < many.utilisation)
    #expect(few.wait < many.wait)
    #expect(few.missed < many.missed)
    #expect((0..<1).contains(many.utilisation))
  }

  @Test func `an urgent ticket is taken up before one that came earlier`() throws {
    var waits: [Urgency: (sum: Int64, count: Int64)] = [:]
    let places = Town.random(0..<50, seed: 22)
    let folders = try places.map { try $0.folder(seed: 22, WorkRates(), names: $0.names) }
    let work = AdvertiserWork(
      folders, pod: Pod(of: Town.users, advertiser: "one", seed: 22), zone: .utc)
    var judge = LabelJudge()
    for story in try work.stories(judgedBy: &judge).stories {
      guard let taken = story.moments.first(where: { $0.step == .takenUp })?.at else { continue }
      let wait = (taken - story.ask.opened).seconds
      let known = waits[story.ask.urgency] ?? (0, 0)
      waits[story.ask.urgency] = (known.sum + wait, known.count + 1)
    }
    let hours = [Urgency.critical, .high, .medium, .low].map { urgency in
      waits[urgency].map { Double($0.sum) / Double($0.count) / 3_600 } ?? 0
    }
    print("hours until it is taken up, by urgency: \(hours)")
    #expect(hours == hours.sorted())
  }

  @Test func `nobody works at night or at weekends but for what is critical`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "America/New_York"))
    for place in Town.random(0..<30, seed: 23) where place.zone.name == zone.name {
      var judge = LabelJudge()
      for story in try place.work(seed: 23).stories(judgedBy: &judge).stories
      where story.ask.urgency != .critical {
        for moment in story.moments where [.takenUp, .submitted].contains(moment.step) {
          let local = place.zone.localTime(at: moment.at)
          #expect((9..<18).contains(place.zone.localHour(at: moment.at)), "\(local)")
          #expect(moment.at.date.weekday < .saturday)
        }
      }
    }
  }

  @Test func `working time passes in office hours alone, also where clocks change`() throws {
    let calendar = WorkCalendar(in: try #require(TimeZoneRules.zone(named: "Europe/London")))
    // Friday, 27 March 2026, 17:00; the clocks change on Sunday.
    let friday = try Instant(parsing: "2026-03-27T17:00:00Z")
    #expect(calendar.end(of: 3_600, from: friday).description == "2026-03-27T18:00:00Z")
    #expect(calendar.end(of: 3_601, from: friday).description == "2026-03-30T08:00:01Z")
    #expect(calendar.end(of: 10 * 3_600, from: friday).description == "2026-03-30T17:00:00Z")
    #expect(calendar.next(from: friday + .hours(2)).description == "2026-03-30T08:00:00Z")
    #expect(calendar.seconds(from: friday, to: friday + .days(3)) == 3_600 + 9 * 3_600)
    #expect(calendar.seconds(from: friday, to: friday) == 0)
  }
}
