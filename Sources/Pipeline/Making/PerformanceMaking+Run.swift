internal import Diagnostics
internal import Registry
internal import Simulate
internal import Store

extension PerformanceMaking {
  /// The name under which the manifest keeps such a run.
  package static let command = "generate-performance"
  static let campaignKey = "campaign"

  /// Makes the hours of a campaign from its rows, as a run of its own.
  /// - Parameters:
  ///   - id: The campaign's number.
  ///   - replacing: Whether hours that are there already are made anew.
  /// - Returns: How many rows each table got.
  /// - Throws: A `Failure` when hours are there already, or there is no such campaign.
  package func run(
    ofCampaign id: Int64, replacing: Bool
  ) throws -> [(table: String, count: Int64)] {
    try database.transaction {
      if try hasHours(ofCampaign: id) {
        guard replacing else {
          throw Failure(
            .invalidInput, "campaign \(id) has its hours already",
            advice: "make them anew with --replace")
        }
        try remove(ofCampaign: id)
      }
      let plan = try PlanReader(database).plan(ofCampaign: id)
      var options = RunOptions()
      options.others[Self.campaignKey] = String(id)
      try options.note(database)
      let now = try SimulatedClock.now(in: database)
      let run = try Run(
        command: Self.command, options: options.text, seed: plan.seed, profileHash: nil, start: now,
        asOf: now
      ).begin(in: database)
      let counts = try make(ofCampaign: id)
      try Run.finish(run, in: database)
      try stopIfAsked()
      return counts
    }
  }
}
