internal import Diagnostics
internal import Generate
internal import JSON
package import Registry
package import Store
internal import Tables
internal import Units

/// Makes a campaign from a specification: its rows, and the run that made them.
package struct CampaignMaking {
  let database: Database
  let seed: UInt64

  /// Makes campaigns in a database that is open for extending.
  package init(in database: Database, seed: UInt64) {
    self.database = database
    self.seed = seed
  }

  /// Makes one campaign, without its hours; call it in a transaction.
  /// - Parameters:
  ///   - spec: What was given.
  ///   - command: The command's name, for the manifest.
  /// - Returns: What was made.
  /// - Throws: A `Findings` when the specification contradicts what is in the database.
  package func make(_ spec: CampaignSpec, command: String) throws -> CampaignOutcome {
    var surroundings = try surroundings(of: spec)
    if let known = surroundings.advertiser {
      surroundings.advertiser = try agree(spec, with: known)
    }
    var ids = try NextIDs(in: database)
    let generated = CampaignGenerator(seed: seed, surroundings: surroundings).campaign(
      spec, ids: &ids)
    let run = Run(
      command: command, options: Self.options(of: spec).text, seed: seed,
      profileHash: spec.contentHash.isEmpty ? nil : spec.contentHash, start: generated.start,
      asOf: max(generated.asOf, try SimulatedClock.asOf(in: database) ?? generated.asOf))
    let runID = try run.begin(in: database)
    let filling = RowFilling(at: generated.start, run: runID)
    let rows = try filling.filled(generated.rows, in: database)
    let stored = StatusMoves.rows(rows, asOf: run.asOf)
    try StoreSink(database).write(stored)
    let incidents = try incidents(spec, campaign: generated.campaignID)
    let planned = try filling.filled(
      PlannedChanges.laidDown(rows + incidents, campaign: generated.campaignID), in: database)
    try StoreSink(database).write(planned)
    return CampaignOutcome(
      run: runID, campaign: generated.campaignID, advertiser: generated.advertiserID,
      rows: CampaignOutcome.counts(stored + planned), notes: generated.notes)
  }

  private static func options(of spec: CampaignSpec) -> RunOptions {
    var options = RunOptions()
    options.hours = spec.performance.hours
    options.supplyMultiple = spec.performance.supplyMultiple
    options.eventShares = spec.eventShares
    options.others["origin"] = spec.name
    return options
  }
}
