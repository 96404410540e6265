package import Registry
internal import Store

extension CampaignMaking {
  /// Makes one campaign as a run of its own: its rows, its hours, and what time going on brings others.
  /// - Parameters:
  ///   - spec: What was given.
  ///   - command: The command's name, for the manifest.
  ///   - hours: Whether hours are made.
  ///   - stopIfAsked: Asked again and again; what it throws undoes everything.
  /// - Returns: What was made.
  /// - Throws: A `Findings` when the specification contradicts what is in the database.
  package func run(
    _ spec: CampaignSpec, command: String, hours: Bool,
    stopIfAsked: @escaping () throws -> Void = {}
  ) throws -> CampaignOutcome {
    try database.transaction {
      let before = try SimulatedClock.asOf(in: database)
      var outcome = try make(spec, command: command, hours: hours)
      if let before {
        outcome.add(
          try Advancing(in: database, stopIfAsked: stopIfAsked)
            .advance(from: before, besides: outcome.campaign))
      }
      if hours {
        outcome.add(
          try PerformanceMaking(in: database, stopIfAsked: stopIfAsked)
            .make(ofCampaign: outcome.campaign))
      }
      try Run.finish(outcome.run, in: database)
      try stopIfAsked()
      return outcome
    }
  }
}
