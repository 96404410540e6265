internal import Diagnostics
internal import Generate
internal import JSON
internal import Registry
package import Store
internal import Tables
internal import Units

/// Makes a campaign from a specification: its rows, and the run that made them.
package struct CampaignMaking {
  static let originKey = "origin"

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
  ///   - hours: Whether its hours are made, too.
  /// - Returns: What was made.
  /// - Throws: A `Findings` when the specification contradicts what is in the database.
  func make(_ spec: CampaignSpec, command: String, hours: Bool) throws -> CampaignOutcome {
    var surroundings = try surroundings(of: spec)
    if let known = surroundings.advertiser {
      surroundings.advertiser = try agree(spec, with: known)
    }
    var ids = try NextIDs(in: database)
    let generated = CampaignGenerator(seed: seed, surroundings: surroundings).campaign(
      spec, ids: &ids)
    var options = Self.options(of: spec)
    options.makesHours = hours
    try options.note(database)
    let run = Run(
      command: command, options: options.text, seed: seed,
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
    let tickets = try tickets(
      of: [surroundings.advertiser].compactMap(\.self) + rows, generated, spec.adOps,
      asOf: run.asOf, filling)
    return CampaignOutcome(
      run: runID, campaign: generated.campaignID, advertiser: generated.advertiserID,
      rows: CampaignOutcome.counts(stored + planned + tickets), notes: generated.notes)
  }

  private static func options(of spec: CampaignSpec) -> RunOptions {
    var options = RunOptions()
    options.hours = spec.performance.hours
    options.supplyMultiple = spec.performance.supplyMultiple
    options.eventShares = spec.eventShares
    options.adOps = spec.adOps
    options.given = spec.record
    options.others[Self.originKey] = spec.name
    return options
  }
}
