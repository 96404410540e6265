internal import Digest
internal import Registry
package import Store
package import Tables

/// Work over many transactions on rows that are there already, recorded as a run of its own.
///
/// While it goes on the manifest counts everything but the tables that it writes, so that a database
/// verifies wherever the work is stopped; the same command then goes on with the same run.
package struct DerivedWork: Sendable {
  /// The name under which the manifest keeps such a run.
  package let command: String
  /// The tables that it writes.
  package let tables: [Table]

  /// What people and automation do with tickets; nobody but they can do it again.
  package static let operations = DerivedWork(command: "ad-operations", tables: Registry.adOps)
  /// Events of all hours, with their labels.
  package static let events = DerivedWork(command: "events", tables: [Registry.truthEvents])
  /// The layers from bronze to gold.
  package static let layers = DerivedWork(
    command: "lakehouse-run", tables: Registry.lakehouse.filter { $0.kind == .layer })

  /// Every kind of such work, each after those that it reads.
  static let all = [operations, events, layers]

  /// This kind and those that read what it writes.
  var withReaders: [DerivedWork] {
    command == Self.layers.command ? [self] : [self, Self.layers]
  }

  /// Does such work; stopped by what it throws, the run stays open for the same command to go on.
  ///
  /// A database without runs has no history that such work could be a part of. Work that changes nothing
  /// leaves no run.
  /// - Parameters:
  ///   - database: A database that is open for extending.
  ///   - options: What determines the content besides the database.
  ///   - body: The work.
  /// - Returns: What the work gives.
  /// - Throws: What stopped it.
  package func record<Result>(
    in database: Database, options: RunOptions = RunOptions(), _ body: () throws -> Result
  ) throws -> Result {
    try record(in: database, options: options) { (try body(), RunEnding()) }
  }

  /// The same for work that knows at its end what else is to be recorded.
  func record<Result>(
    in database: Database, options: RunOptions,
    _ body: () throws -> (result: Result, ending: RunEnding)
  ) throws -> Result {
    guard let run = try OpenRun(self, options, in: database) else { return try body().result }
    let (result, ending) = try body()
    try run.finish(ending)
    return result
  }

  /// Operates on tickets, all or nothing.
  ///
  /// What follows at the same moment is the same run, so that a thousand steps by hand are one.
  package static func operating<Result>(
    in database: Database, _ body: () throws -> Result
  ) throws -> Result {
    try database.unitOfWork { try operatingInSteps(in: database, body) }
  }

  /// The same over many transactions: what was done before something is refused stays done, and is counted.
  package static func operatingInSteps<Result>(
    in database: Database, _ body: () throws -> Result
  ) throws -> Result {
    guard let run = try OpenRun(operations, RunOptions(), in: database, goingOn: true) else {
      return try body()
    }
    let result: Result
    do { result = try body() } catch {
      try run.finish()
      throw error
    }
    try run.finish()
    return result
  }
}
