internal import Diagnostics
internal import Events
internal import Parallel
internal import Registry
package import Store
internal import Tables
package import Units

/// Turns the hours of all campaigns of a database into events that land in a folder.
///
/// An hour of arrival lands as soon as it is over at as-of, whole and once; so time may go on and more may
/// land later, and the files and labels are those of landing everything at once.
package struct EventMaking {
  /// What has landed.
  package struct Outcome: Hashable, Sendable {
    /// Lines, each an arrival of an event.
    package var arrivals: Int64 = 0
    /// Files.
    package var files: Int64 = 0
    /// The end of the last hour of arrival that has landed whole.
    package let until: Instant
  }

  private let database: Database
  private let landing: String
  private let threads: Int

  /// About how many arrivals are held in memory at once.
  private static let arrivalsAtOnce: Int64 = 60_000
  private static let longestStretch: Int64 = 24 * 14

  /// Lands events of a database that is open for extending or being made.
  /// - Parameters:
  ///   - database: The database.
  ///   - landing: The folder; it is made where it is missing.
  ///   - threads: How many threads make events; the result does not depend on it.
  package init(in database: Database, landing: String, threads: Int = 2) {
    self.database = database
    self.landing = landing
    self.threads = threads
  }

  /// Lands what has not landed yet, a transaction a stretch of hours.
  ///
  /// Stopped anywhere, it goes on where it was: files that no label tells of are made again and compared.
  /// - Parameter tick: Told how many arrivals have landed; may throw to stop.
  /// - Returns: What has landed.
  /// - Throws: What keeps the events from landing, and what `tick` throws.
  package func land(tick: (Int64) throws -> Void = { _ in }) throws -> Outcome {
    guard let asOf = try SimulatedClock.asOf(in: database) else {
      throw Failure(
        .invalidInput, "\(database.path) has no run whose hours could become events",
        advice: "make one first, for example with: gen create-profile")
    }
    let read = try EventPlanReader(database).campaigns()
    var folder = LandingFolder(landing)
    try folder.refuseOthers(than: Set(read.map(\.plan.uid)))
    let campaigns = try EventProgress(database).marked(read, asOf: asOf)
    let end = asOf.hour
    var outcome = Outcome(until: end.start)
    guard let first = campaigns.map({ firstHour(of: $0) }).min() else { return outcome }
    var (begin, length) = (first, Int64(24))
    while begin < end {
      let stretch = begin..<min(begin + length, end)
      let before = outcome.arrivals
      try land(stretch, of: campaigns, &folder, &outcome)
      try tick(outcome.arrivals)
      let density = (outcome.arrivals - before) / Int64(stretch.count) + 1
      length = max(1, min(Self.longestStretch, Self.arrivalsAtOnce / density))
      begin = stretch.upperBound
    }
    return outcome
  }

  /// The first hour in which something of a campaign may arrive that has not landed.
  private func firstHour(of campaign: CampaignEvents) -> Hour {
    max(
      campaign.budget.instants(before: .latest).first?.hour ?? Hour(hoursSinceEpoch: 0),
      min(campaign.clicksFrom, campaign.budgetsFrom))
  }

  private func land(
    _ stretch: Range<Hour>, of campaigns: [CampaignEvents], _ folder: inout LandingFolder,
    _ outcome: inout Outcome
  ) throws {
    let inputs = try campaigns.map { try EventStretch($0, stretch, in: database) }
      .filter { !$0.hours.allSatisfy(\.isEmpty) || !$0.campaign.tellings.isEmpty }
    var landings: [(plan: EventPlan, landing: EventStretch.Landing)] = []
    _ = OrderedChunks(threads: threads).run(
      over: inputs, work: { ($0.campaign.plan, $0.landings()) },
      consume: { made in landings += made.1.map { (made.0, $0) } })
    guard !landings.isEmpty else { return }
    try database.unitOfWork {
      try write(landings, stretch, &folder, &outcome)
    }
  }

  /// Hour by hour, so that numbers follow arrival however the stretches are cut.
  private func write(
    _ landings: [(plan: EventPlan, landing: EventStretch.Landing)], _ stretch: Range<Hour>,
    _ folder: inout LandingFolder, _ outcome: inout Outcome
  ) throws {
    var truth = TruthWriter(
      into: database, firstID: try database.nextID(of: Registry.truthEvents))
    var next = landings.map { _ in 0 }
    for hour in stretch {
      for (place, (plan, landing)) in landings.enumerated() {
        let first = next[place]
        var end = first
        while end < landing.arrivals.count, landing.arrivals[end].arrivedAt.hour == hour {
          end += 1
        }
        guard end > first else { continue }
        next[place] = end
        let file = LandingPlace.file(of: plan.uid, landing.content, in: hour)
        let bytes = landing.bytes[
          (first == 0 ? 0 : landing.ends[first - 1])..<landing.ends[end - 1]]
        _ = try folder.write(bytes, to: file, in: hour)
        try truth.write(landing.arrivals[first..<end], of: plan, in: file)
        outcome.arrivals += Int64(end - first)
        outcome.files += 1
      }
    }
    try truth.flush()
  }
}
