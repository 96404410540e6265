internal import Diagnostics
internal import Registry
internal import Store
internal import Tables
package import Units

extension Advancing {
  /// Lets time go on in a whole database.
  ///
  /// It equals having made everything with the later as-of at once, unless a user changed rows before: then
  /// the moment matters, and is kept among the user's changes.
  /// - Parameter instant: The new as-of.
  /// - Returns: The as-of until now, and how many rows each table got.
  /// - Throws: A `Failure` when the instant is not later, or there is nothing that could go on.
  package func run(
    to instant: Instant
  ) throws -> (before: Instant, counts: [(table: String, count: Int64)]) {
    try database.transaction {
      guard let before = try SimulatedClock.asOf(in: database) else {
        throw Failure(
          .invalidInput, "\(database.path) has no run that could go on",
          advice: "make one first, for example with: gen create-profile")
      }
      guard instant > before else {
        throw Failure(
          .invalidInput, "the database stands at \(before) already, and time goes forward only",
          advice: "name a later instant")
      }
      try record(before, instant)
      try SimulatedClock.move(from: before, to: instant, in: database)
      let counts = try advance(from: before)
      try Run.finishLatest(in: database)
      try stopIfAsked()
      return (before, counts)
    }
  }

  private func record(_ before: Instant, _ instant: Instant) throws {
    let next = try database.nextID(of: Registry.userChanges)
    guard next > 1 else { return }
    let runs = try database.rows(
      of: Registry.genManifest, where: RowFilter(["as_of": .text(before.description)]))
    try database.insert(
      runs.enumerated().map { index, run in
        Row(
          Registry.userChanges,
          [
            "id": .integer(next + Int64(index)), "table_name": .text(Registry.genManifest.name),
            "row_key": .text(run["id"].description), "column_name": "as_of",
            "old_value": .text(before.description), "new_value": .text(instant.description),
            "changed_at": .text(before.description),
          ])
      })
  }
}
