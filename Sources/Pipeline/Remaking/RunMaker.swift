internal import Diagnostics
internal import Parallel
internal import Registry
internal import Store
internal import Tables

/// How the runs of a command are repeated; a command that makes content has one here.
struct RunMaker: Sendable {
  /// The commands whose runs it repeats.
  let commands: [String]
  /// Whether such a run is the first, and makes the fixed rows, too.
  var makesReference = false
  /// Repeats a run in a database that is as it was before.
  let make: @Sendable (RunRecord, inout Remade) throws -> Void

  /// Every command that adds a row to the manifest.
  static let all: [RunMaker] = [campaigns, advertisers, hours, worlds, operations, events, layers]

  private static let campaigns = RunMaker(
    commands: ["create-profile", "create-example", "create-campaign"]
  ) { run, remade in
    var spec = try CampaignSpec(
      record: run.given(), name: run.options.others[CampaignMaking.originKey] ?? "")
    spec.contentHash = run.profileHash
    spec.performance.hours = run.options.hours
    spec.performance.supplyMultiple = run.options.supplyMultiple
    spec.eventShares = run.options.eventShares
    spec.adOps = run.options.adOps
    _ = try CampaignMaking(in: remade.database, seed: run.seed).run(
      spec, command: run.command, hours: run.options.makesHours)
  }

  private static let advertisers = RunMaker(commands: ["create-advertiser"]) { run, remade in
    let given = try EntitySpec(record: run.given(), of: Registry.advertisers.name)
    _ = try AdvertiserMaking(in: remade.database, seed: run.seed).make(
      command: run.command, given: given.given.mapValues(\.value))
  }

  private static let hours = RunMaker(commands: [PerformanceMaking.command]) { run, remade in
    guard let campaign = run.options.others[PerformanceMaking.campaignKey].flatMap(Int64.init)
    else {
      throw RecordProblem("it names no campaign")
    }
    _ = try PerformanceMaking(in: remade.database).run(ofCampaign: campaign, replacing: true)
  }

  /// A world makes its database itself, fixed rows included.
  private static let worlds = RunMaker(commands: [WorldOrder.command], makesReference: true) {
    run, remade in
    let order = try WorldOrder(run, asOf: run.asOf)
    let wanted = order.tables.map(Set.init)
    let database = remade.database
    try database.loaded {
      _ = try WorldDatabase.make(
        order, tables: Registry.tables.filter { wanted?.contains($0.name) ?? true },
        manner: WorldMaking.Manner(threads: ProcessorCount.online, memory: 128_000_000),
        census: WorldCensus(order), in: database, stopIfAsked: {}, progress: { _ in })
    }
  }

  private static let operations = RunMaker(commands: [DerivedWork.operations.command]) {
    run, remade in
    try pass(run, .operations, remade.database)
  }

  private static let events = RunMaker(commands: [DerivedWork.events.command]) { run, remade in
    guard !remade.leavesOut(.events) else { return try pass(run, .events, remade.database) }
    let folder = try remade.landingFolder()
    let database = remade.database
    _ = try DerivedWork.events.record(in: database) {
      try EventMaking(in: database, landing: folder, threads: ProcessorCount.online).land()
    }
  }

  private static let layers = RunMaker(commands: [DerivedWork.layers.command]) { run, remade in
    guard !remade.leavesOut(.layers) else { return try pass(run, .layers, remade.database) }
    let now = try SimulatedClock.now(in: remade.database)
    let options = try LayerMaking.options(of: run, landing: remade.landingFolder(), asOf: now)
    _ = try LayerMaking.run(options, in: remade.database)
  }

  /// Stores a run whose tables are left out, and no row of them.
  private static func pass(_ run: RunRecord, _ work: DerivedWork, _ database: Database) throws {
    guard let latest = try SimulatedClock.latestRun(in: database) else { return }
    try database.transaction {
      _ = try OpenRun.begin(
        Run(
          command: run.command, options: run.optionsText, seed: run.seed, profileHash: nil,
          start: run.start, asOf: try SimulatedClock.now(in: database)),
        after: latest, without: work.tables, in: database)
    }
  }
}
