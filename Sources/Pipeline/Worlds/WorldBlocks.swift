internal import Parallel
internal import Simulate
internal import Tables

/// The entities of a world, some campaigns at a time; the next ones are made while these are simulated.
struct WorldBlocks {
  /// Some campaigns: their rows, and the line items whose hours the shard makes.
  struct Block: Sendable {
    var rows: [Row] = []
    var jobs: [WorldJob] = []
  }

  /// Where the making stands.
  private struct State: Sendable {
    var entities: WorldEntities
    var hour: Int64 = 0
  }

  /// Line items of a block: enough that no thread waits long for the end of one, and few in memory.
  private static let size = 512

  private enum Source {
    case ahead(Ahead<State, Block>)
    case now(Box)
  }

  private final class Box {
    var state: State
    init(_ state: State) { self.state = state }
  }

  private let source: Source
  private let make: @Sendable (inout State) throws -> Block?

  init(_ order: WorldOrder, census: WorldCensus, isAhead: Bool) throws {
    let (shard, all) = (order.shard, census.hours)
    let make: @Sendable (inout State) throws -> Block? = { state in
      try Self.block(&state, shard, of: all)
    }
    self.make = make
    let state = State(entities: try WorldEntities(order))
    source = isAhead ? .ahead(Ahead(state, make: make)) : .now(Box(state))
  }

  /// The next block, or nothing after the last.
  func next() throws -> Block? {
    switch source {
    case .ahead(let ahead): try ahead.next()
    case .now(let box): try make(&box.state)
    }
  }

  private static func block(
    _ state: inout State, _ shard: WorldShard, of all: Int64
  ) throws -> Block? {
    var block = Block()
    var campaigns = 0
    while campaigns < size, block.jobs.count < size, let campaign = try state.entities.next() {
      block.rows += campaign.rows
      if shard.owns(hour: state.hour, of: all) {
        block.jobs += WorldJob.jobs(of: campaign)
      }
      state.hour += campaign.hours
      campaigns += 1
    }
    return campaigns == 0 ? nil : block
  }
}
