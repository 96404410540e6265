internal import Files
internal import Registry
package import Store
internal import Tables

/// A database that was made again, as far as its runs tell how.
package struct Remade {
  /// What the database should be.
  package let database: Database
  /// The tables that could not be made again.
  package private(set) var leftOut: [LeftOut] = []
  private var landing: TemporaryFolder?

  init() throws { database = try Database.temporary() }

  /// The folder in which the events that are made again land.
  mutating func landingFolder() throws -> String {
    if let landing { return landing.path }
    let folder = try TemporaryFolder("gen-landing")
    landing = folder
    return folder.path
  }

  /// Says which tables are not made again.
  mutating func leaveOut(_ tables: [LeftOut]) { leftOut = tables }

  /// True for a run that only wrote tables that are left out.
  func leavesOut(_ work: DerivedWork) -> Bool {
    let names = Set(leftOut.map(\.table))
    return work.tables.allSatisfy { names.contains($0.name) }
  }

  /// Takes what the manifest counts for tables that are left out as it is.
  func adoptCounts(from original: Database) throws {
    for table in leftOut {
      let filter = RowFilter(["table": .text(table.table)])
      try database.delete(Registry.genManifestTables, where: filter)
      try database.insert(try original.rows(of: Registry.genManifestTables, where: filter))
    }
  }
}
