internal import Digest
internal import Parallel
internal import Registry
internal import Simulate
internal import Store
package import Tables
internal import Units

/// Makes a world: its entities one after the other, its hours on all cores, everything in one order.
///
/// The unit of parallel work is the line item. Campaigns are worked on in blocks, so that no more of them
/// are in memory than are worked on.
package struct WorldMaking {
  /// How the work is done; content does not depend on it.
  package struct Manner: Sendable {
    /// The threads that simulate.
    package var threads: Int
    /// The most bytes that line items may take that are simulated and not yet written.
    package var memory: Int64
    /// Whether the content of tables is digested on the way.
    package var isDigested: Bool

    /// Describes a manner.
    package init(threads: Int, memory: Int64, isDigested: Bool = true) {
      self.threads = threads
      self.memory = memory
      self.isDigested = isDigested
    }
  }

  private let order: WorldOrder
  private let manner: Manner
  private let tables: Set<String>
  private let stopIfAsked: @Sendable () throws -> Void
  /// Prepares a world; only the wanted tables are made.
  package init(
    _ order: WorldOrder, tables: [Table] = Registry.tables, manner: Manner,
    stopIfAsked: @escaping @Sendable () throws -> Void = {}
  ) {
    self.order = order
    self.tables = Set(tables.map(\.name))
    self.manner = manner
    self.stopIfAsked = stopIfAsked
  }

  /// Makes the world into a target.
  /// - Parameters:
  ///   - target: Where rows go.
  ///   - census: What there is to make, which tells the shard's part.
  ///   - progress: Told of hours as they are made.
  /// - Returns: Rows and digest of every table.
  /// - Throws: What the target or the wish to stop throws.
  func make<Target: WorldTarget>(
    into target: inout Target, census: WorldCensus, progress: (Int) -> Void = { _ in }
  ) throws -> WorldOutcome {
    var outcome = WorldOutcome()
    if target.holdsEntities { try write(reference, to: &target, &outcome) }
    let blocks = try WorldBlocks(order, census: census, isAhead: manner.threads > 1)
    while let block = try blocks.next() {
      try stopIfAsked()
      if target.holdsEntities { try write(block.rows, to: &target, &outcome) }
      try simulate(block.jobs, into: &target, &outcome, progress)
    }
    if target.holdsEntities { try target.write(manifest(of: outcome)) }
    return outcome
  }

  /// Fixed rows, and the run itself.
  private var reference: [Row] { [order.run.row(1)] + WorldEntities.referenceRows }

  /// What the run left in each table.
  private func manifest(of outcome: WorldOutcome) -> [Row] {
    guard tables.contains(Registry.genManifestTables.name) else { return [] }
    return Run.rows(
      of: 1,
      Run.digested.compactMap { table in
        outcome.digests[table.name].map { (table: table, digest: $0) }
      })
  }

  private func write(
    _ rows: [Row], to target: inout some WorldTarget, _ outcome: inout WorldOutcome
  ) throws {
    let wanted = rows.filter { tables.contains($0.table.name) }
    for row in wanted { outcome.add(row) }
    try target.write(wanted)
  }

  private var needsHours: Bool { Registry.delivery.contains { tables.contains($0.name) } }

  private func simulate<Target: WorldTarget>(
    _ jobs: [WorldJob], into target: inout Target, _ outcome: inout WorldOutcome,
    _ progress: (Int) -> Void
  ) throws {
    guard needsHours, !jobs.isEmpty else { return }
    let (asOf, stopIfAsked, isDigested) = (order.end, stopIfAsked, manner.isDigested)
    let (empty, delivery) = (target.makeChunk(), DeliveryTables(tables))
    let largest = jobs.map { WorldCensus.bytes(ofHours: $0.hours(by: asOf)) }.max() ?? 1
    let window = max(manner.threads, min(4 * manner.threads, Int(manner.memory / max(1, largest))))
    _ = try OrderedChunks(threads: manner.threads, window: window).run(
      over: jobs, makeWorker: { SimulationWorkspace() },
      makeOutput: { CountedChunk(empty, isDigested: isDigested) },
      work: { job, workspace, chunk in
        try stopIfAsked()
        chunk.clear()
        try job.run(by: asOf, tables: delivery, into: &chunk, &workspace)
      },
      consume: { chunk in
        try target.take(&chunk.inner)
        try self.write(chunk.labels, to: &target, &outcome)
        outcome.add(chunk.digests)
        progress(chunk.hours)
      })
  }
}
