internal import Registry
package import Store
package import Tables

/// Makes a world in a database that is being made.
package enum WorldDatabase {
  /// The tables whose pointers are checked before the database appears; those of hours hold by
  /// construction, and `gen verify` checks them.
  package static let checked = Registry.entityTables + Registry.adOps

  /// Fills a draft, the run's manifest included.
  package static func make(
    _ order: WorldOrder, tables: [Table], manner: WorldMaking.Manner, census: WorldCensus,
    in database: Database, stopIfAsked: @escaping @Sendable () throws -> Void,
    progress: (Int) -> Void
  ) throws -> WorldOutcome {
    var target = DatabaseTarget(database)
    let making = WorldMaking(order, tables: tables, manner: manner, stopIfAsked: stopIfAsked)
    return try making.make(into: &target, census: census, progress: progress)
  }
}
