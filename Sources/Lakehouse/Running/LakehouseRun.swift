package import Registry
package import Store
internal import Tables
internal import Units

/// Builds the layers of a lakehouse from landed files: bronze, silver, gold, and the answers at as-of.
///
/// Every unit of work is a transaction that knows nothing of others: run in any order, twice, or stopped
/// anywhere and run again, the tables end as those of one run.
package struct LakehouseRun {
  private let session: LakehouseSession
  private let options: LakehouseOptions
  private static let hoursInBatch = 48

  /// Prepares a run over a database that is open for extending.
  /// - Parameters:
  ///   - database: The database.
  ///   - options: What is to be done.
  ///   - announce: Told every statement before it runs; may throw to stop, and what is begun is undone.
  package init(
    on database: Database, _ options: LakehouseOptions,
    announce: @escaping (String) throws -> Void = { _ in }
  ) {
    session = LakehouseSession(database, announce: announce)
    self.options = options
  }

  /// Builds what is asked for and new.
  /// - Parameters:
  ///   - tick: Told of each hour after its batch; may throw to stop between two batches.
  ///   - built: Told of each layer, and of what was done until then, when nothing changes it any more.
  /// - Returns: What was done, and what went wrong besides.
  /// - Throws: What keeps the layers from being built, and what `tick` throws.
  package func run(
    tick: () throws -> Void = {}, built: (LakehouseLayer, LakehouseOutcome) -> Void = { _, _ in }
  ) throws -> LakehouseOutcome {
    try HostRelations.create(options, session)
    try HostRelations.prepareForWriting(session)
    defer {
      HostRelations.endWriting(session)
      HostRelations.drop(session)
    }
    var outcome = LakehouseOutcome()
    if options.isAll { try reopenAll() }
    do {
      try session.database.copyingLogAside { try build(&outcome, tick, built) }
    } catch let broken as BrokenLayer {
      try session.transaction {
        try Expectations(session).keep(broken.verdicts, of: broken.layer)
      }
      outcome.judged.append(broken.layer)
      outcome.problems += Expectations.problems(in: broken.verdicts)
    }
    return outcome
  }

  /// Builds the layers; each is judged while the next is begun, which is stored when it is judged well.
  private func build(
    _ outcome: inout LakehouseOutcome, _ tick: () throws -> Void,
    _ built: (LakehouseLayer, LakehouseOutcome) -> Void
  ) throws {
    let layers = LakehouseLayer.allCases.filter(options.layers.contains)
    let court = LayerCourt(session, options)
    defer { court.adjourn() }
    for layer in layers {
      switch layer {
      case .bronze: try buildBronze(&outcome, tick)
      case .silver: try buildSilver(&outcome, tick)
      case .gold: try buildGold(&outcome)
      }
      outcome.judged += try court.end()
      built(layer, outcome)
      try court.begin(with: layer, isLast: layer == layers.last)
    }
    outcome.judged += try court.end()
  }

  /// Bronze only grows, so that its hours are not taken in again; the other layers are built anew.
  private func reopenAll() throws {
    try session.transaction {
      for layer in options.layers where layer != .bronze {
        try LayerStates(session).reopen(layer, from: "")
      }
    }
  }

  private func buildBronze(_ outcome: inout LakehouseOutcome, _ tick: () throws -> Void) throws {
    let bronze = BronzeLayer(session, landing: options.landing)
    let hours = try LandingFiles(options.landing).hours().filter {
      options.hour == nil || options.hour == $0.hour
    }
    try inBatches(hours, tick) { try bronze.takeIn($0, &outcome) }
  }

  private func buildSilver(_ outcome: inout LakehouseOutcome, _ tick: () throws -> Void) throws {
    let states = LayerStates(session)
    let done = Set(try states.hours(of: .silver))
    let arrived = try states.hours(of: .bronze)
    try HostRelations.addClockHours(
      "SELECT hour FROM main.lakehouse_state WHERE layer = ?",
      .text(LakehouseLayer.bronze.rawValue), session)
    let hours = arrived.filter { hour in
      options.hour.map { $0 == hour } ?? !done.contains(hour)
    }
    var silver = SilverLayer(session, hours: hours.count, of: arrived.count)
    try inBatches(hours, tick) { batch in
      try silver.process(batch)
      outcome.hours[.silver, default: 0] += batch.count
    }
  }

  /// As many hours in a transaction as two days have: each writes again what it touches of the indexes, which
  /// is nearly all of them, as ids are in no order.
  private func inBatches<Element>(
    _ hours: [Element], _ tick: () throws -> Void, _ body: (ArraySlice<Element>) throws -> Void
  ) throws {
    for first in stride(from: 0, to: hours.count, by: Self.hoursInBatch) {
      let batch = hours[first..<min(first + Self.hoursInBatch, hours.count)]
      try body(batch)
      for _ in batch { try tick() }
    }
  }

  private func buildGold(_ outcome: inout LakehouseOutcome) throws {
    let gold = GoldLayer(session)
    outcome.hours[.gold] = try gold.process()
    try gold.answer()
  }
}
