internal import JSON
package import Lakehouse
internal import Registry
package import Store
internal import Units

/// Builds the layers of the lakehouse as a run of the database.
package enum LayerMaking {
  private static let layersKey = "layers"
  private static let hourKey = "hour"
  private static let allKey = "all"

  /// Builds what is asked for and new, and records what determines it.
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - database: A database that is open for extending.
  ///   - tick: Told after each hour; may throw to stop between two of them.
  /// - Returns: What was done, and what went wrong besides.
  /// - Throws: What stopped it; the same command then goes on.
  package static func run(
    _ options: LakehouseOptions, in database: Database, tick: () throws -> Void = {}
  ) throws -> LakehouseOutcome {
    try options.check()
    var recorded = RunOptions()
    if options.layers != LakehouseLayer.allCases {
      recorded.others[layersKey] = options.layers.map(\.rawValue).joined(separator: ",")
    }
    recorded.others[hourKey] = options.hour?.description
    recorded.others[allKey] = options.isAll ? "true" : nil
    return try DerivedWork.layers.record(in: database, options: recorded) {
      let digests = try LayerDigests(of: database, options)
      defer { digests.abandon() }
      let outcome = try LakehouseRun(on: database, options).run(
        tick: tick, built: digests.begin(with:after:))
      return (outcome, try digests.finish())
    }
  }

  /// True when bronze holds something else than what the database's events wrote.
  static func isForeign(
    _ options: LakehouseOptions, _ database: Database
  ) throws -> Bool {
    guard options.layers.contains(.bronze) else { return false }
    let promise = options.hour == nil ? Registry.allFilesTakenIn : Registry.ownFilesTakenIn
    return try !database.violations(of: promise, limit: 1).isEmpty
  }

  /// What a recorded run was asked for.
  static func options(
    of run: RunRecord, landing: String, asOf: Instant
  ) throws(RecordProblem) -> LakehouseOptions {
    var options = LakehouseOptions(landing: landing, asOf: asOf)
    if let list = run.options.others[layersKey] {
      options.layers = list.split(separator: ",").compactMap {
        LakehouseLayer(rawValue: String($0))
      }
    }
    if let text = run.options.others[hourKey] {
      guard let instant = try? Instant(parsing: text) else {
        throw RecordProblem("its hour is '\(text)'")
      }
      options.hour = instant.hour
    }
    options.isAll = run.options.others[allKey] != nil
    return options
  }
}
