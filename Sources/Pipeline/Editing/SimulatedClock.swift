internal import Registry
package import Store
internal import Tables
package import Units

/// What time it is in a database: the as-of of its runs, never the machine's clock.
package enum SimulatedClock {
  /// The instant of a database without runs: a Monday morning.
  package static let beginning = Instant(secondsSinceEpoch: 1_767_603_600)

  /// The latest as-of of the database's runs, or the beginning of time when there are none.
  package static func now(in database: Database) throws -> Instant {
    try asOf(in: database) ?? beginning
  }

  /// The latest as-of of the database's runs; it only moves forward.
  package static func asOf(in database: Database) throws -> Instant? {
    var filter = RowFilter()
    filter.order = "as_of"
    filter.isDescending = true
    filter.limit = 1
    guard let run = try database.rows(of: Registry.genManifest, where: filter).first,
      let text = run["as_of"].text
    else { return nil }
    return try Instant(parsing: text)
  }

  /// Moves the as-of of the runs that stand at the database's.
  package static func move(
    from before: Instant, to instant: Instant, in database: Database
  ) throws {
    let runs = try database.rows(
      of: Registry.genManifest, where: RowFilter(["as_of": .text(before.description)]))
    for run in runs {
      _ = try database.update(
        Registry.genManifest, key: [run["id"]], setting: [("as_of", .text(instant.description))])
    }
  }

  /// The number of the latest run.
  package static func latestRun(in database: Database) throws -> Int64? {
    let next = try database.nextID(of: Registry.genManifest)
    return next == 1 ? nil : next - 1
  }
}
