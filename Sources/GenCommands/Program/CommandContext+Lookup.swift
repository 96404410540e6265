internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

extension CommandContext {
  /// Opens the database that the command line means.
  func open(_ access: Database.Access) throws -> Database {
    try Database(opening: databasePath, for: access)
  }

  /// Judges the database: a judge answers 2 to whatever prevents a verdict, but for bugs and Ctrl-C.
  func judge<Verdict>(_ body: (Database) throws -> Verdict) throws -> Verdict {
    try judging { try body(open(.reading)) }
  }

  /// The same for what is judged beside the database, or instead of it.
  func judging<Verdict>(_ body: () throws -> Verdict) throws -> Verdict {
    do { return try body() } catch let error as any Explainable {
      let failure = error.failure
      guard failure.status != .bug, failure.status != .interrupted else { throw failure }
      throw Failure(.invalidInput, failure.sentence, advice: failure.advice)
    }
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

  /// The same for work on tickets, which the manifest tells as such: all or nothing.
  func operate<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try extend { database in
      try DerivedWork.operating(in: database) { try body(database) }
    }
  }

  /// The same for work with others, who do not take back what they did.
  func operateInSteps<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try extend { database in
      try DerivedWork.operatingInSteps(in: database) { try body(database) }
    }
  }

  /// The table or view of a name that the command line has accepted.
  func relation(_ name: String) throws -> Table {
    try Registry.views.first { $0.name == name }?.asTable ?? table(name)
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
