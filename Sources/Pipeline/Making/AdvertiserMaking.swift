internal import Diagnostics
internal import Generate
internal import Registry
package import Store
package import Tables

/// Makes an advertiser: what a user gives stays, everything else comes from the seed.
package struct AdvertiserMaking {
  private let database: Database
  private let seed: UInt64

  /// Makes advertisers in a database that is open for extending.
  package init(in database: Database, seed: UInt64) {
    self.database = database
    self.seed = seed
  }

  /// Makes one advertiser, as a run of its own.
  /// - Parameters:
  ///   - command: The command's name, for the manifest.
  ///   - given: What the user gave, by column of `advertisers`.
  /// - Returns: The run's number and the row as it was stored.
  /// - Throws: What a rule or the environment refused, and nothing is stored.
  package func make(command: String, given: [String: Value]) throws -> (run: Int64, row: Row) {
    try database.transaction {
      let now = try SimulatedClock.now(in: database)
      var options = RunOptions()
      options.given = Self.spec(given).record
      try options.note(database)
      let run = Run(
        command: command, options: options.text, seed: seed, profileHash: nil, start: now,
        asOf: now)
      let id = try run.begin(in: database)
      var ids = try NextIDs(in: database)
      let made = CampaignGenerator(seed: seed, surroundings: try Surroundings(in: database))
        .advertiser(Self.spec(given), ids: &ids)
      let rows = try RowFilling(at: now, run: id).filled(made, in: database)
      try database.insert(rows)
      try Run.finish(id, in: database)
      guard let row = rows.last else { preconditionFailure("an advertiser has a row") }
      return (id, row)
    }
  }

  private static func spec(_ given: [String: Value]) -> EntitySpec {
    var spec = EntitySpec(Registry.advertisers.name)
    let place = Place(file: "<command line>", line: 1, column: 1)
    for (column, value) in given { spec.give(Given(value, at: place), for: column) }
    return spec
  }
}
