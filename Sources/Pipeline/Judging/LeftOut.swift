internal import Registry
internal import Store
internal import Tables

/// A table that could not be judged, and why.
package struct LeftOut: Hashable, Sendable {
  /// The table.
  package let table: String
  /// Why, as one sentence without a final period.
  package let reason: String

  /// Names a table that could not be judged.
  package init(_ table: String, _ reason: String) {
    self.table = table
    self.reason = reason
  }

  /// Tables that nobody has counted because the run that writes them was stopped.
  static func open(in database: Database) throws -> [LeftOut] {
    let names = try database.openTables()
    guard !names.isEmpty, let run = try SimulatedClock.latestRun(in: database),
      let row = try database.row(of: Registry.genManifest, key: [.integer(run)])
    else { return [] }
    return Registry.tables.filter { names.contains($0.name) }.map {
      LeftOut(
        $0.name,
        "the manifest does not count it: run \(run) (\(row["command"])) was stopped, and goes on when the "
          + "command is given again")
    }
  }

  /// Tables that derived work wrote in a way that cannot be repeated.
  static func derived(_ runs: [RunRecord], in original: Database) throws -> [LeftOut] {
    var found: [LeftOut] = []
    for work in DerivedWork.all {
      guard let reason = try reason(work, runs, original) else { continue }
      var tables = work.withReaders.flatMap(\.tables)
      if try work.command == DerivedWork.operations.command && timeWentOn(runs, in: original) {
        tables += Registry.delivery + [Registry.plannedChanges] + DerivedWork.events.tables
      }
      for table in tables where !found.contains(where: { $0.table == table.name }) {
        found.append(LeftOut(table.name, reason))
      }
    }
    return found
  }

  /// True when time or other runs went on after tickets were operated on: lines deliver from their launch
  /// on, and tickets are numbered one after the other.
  private static func timeWentOn(_ runs: [RunRecord], in original: Database) throws -> Bool {
    let later = runs.drop { $0.command != DerivedWork.operations.command }
    guard let first = later.first, let before = first.options.asOfBefore else { return false }
    let derived = Set(DerivedWork.all.map(\.command))
    let now = try SimulatedClock.now(in: original)
    return now > before || later.contains { !derived.contains($0.command) }
  }

  private static func reason(
    _ work: DerivedWork, _ runs: [RunRecord], _ original: Database
  ) throws -> String? {
    let own = runs.filter { $0.command == work.command }
    if work.command == DerivedWork.operations.command {
      return own.first.map {
        "run \($0.id) (\($0.command)) was work on tickets, which no seed tells"
      }
    }
    if own.isEmpty {
      let isFilled = try work.tables.contains { try original.count(of: $0) > 0 }
      return isFilled ? "no run of the manifest tells of '\(work.command)'" : nil
    }
    if let run = own.first(where: { !$0.options.unfinished.isEmpty }) {
      return "run \(run.id) (\(run.command)) was stopped before it was done"
    }
    if let run = own.first(where: \.options.isForeign) {
      return "run \(run.id) (\(run.command)) took in lines that the database's events did not write"
    }
    return nil
  }
}
