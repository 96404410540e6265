internal import Diagnostics
internal import Registry
internal import Store
internal import Tables

extension CommandContext {
  /// Opens the database that the command line means.
  func open(_ access: Database.Access) throws -> Database {
    try Database(opening: databasePath, for: access)
  }

  /// Adds to or changes the database, and leaves it in one file whether the work succeeds or not.
  func extend<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let database = try open(.extending)
    do {
      let result = try body(database)
      try database.finish()
      return result
    } catch {
      try? database.finish()
      throw error
    }
  }

  /// The table of a name that the command line has accepted.
  func table(_ name: String) throws -> Table {
    guard let table = Registry.table(named: name) else {
      throw Failure(
        .notFound, "there is no table '\(name)'", advice: "see them with: gen registry tables")
    }
    return table
  }
}
