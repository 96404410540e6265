internal import Diagnostics
internal import Digest
internal import Files
internal import Parallel
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Takes landed files in, each once: some hours of arrival in a transaction, in whatever order.
struct BronzeLayer {
  private let session: LakehouseSession
  private let states: LayerStates
  private let landing: String

  init(_ session: LakehouseSession, landing: String) {
    self.session = session
    states = LayerStates(session)
    self.landing = landing
  }

  /// Takes in the files of some hours that were not taken in yet.
  ///
  /// A file that cannot be read is a problem of its own: everything else is taken in, and the file is
  /// tried again by the next run.
  func takeIn(_ hours: ArraySlice<LandedHour>, _ outcome: inout LakehouseOutcome) throws {
    let before = outcome
    do {
      try session.transaction {
        let files = try hours.flatMap { try newFiles(of: $0) }
        let taken = try takeIn(files, &outcome)
        for hour in hours where taken.contains(hour.hour) {
          try states.close(hour.hour, of: .bronze)
          let text = hour.hour.description
          try states.reopen(.silver, from: text, upTo: text)
          outcome.hours[.bronze, default: 0] += 1
        }
      }
    } catch {
      outcome = before
      throw error
    }
  }

  /// The files of an hour that were not taken in.
  private func newFiles(of hour: LandedHour) throws -> [LandedFile] {
    let folder = hour.folder
    let known = Set(
      try session.rows(
        """
        SELECT DISTINCT source_file FROM main.bronze_ad_click_events_raw
        WHERE \(LakehouseSession.isFile())
        UNION SELECT DISTINCT source_file FROM main.bronze_quarantine
        WHERE \(LakehouseSession.isFile())
        """, .text(folder)
      ).compactMap { $0[0].text })
    return hour.files.map { LandedFile(name: "\(folder)/\($0)", hour: hour) }
      .filter { !known.contains($0.name) }
  }

  /// Stores the rows of files, while those that follow are read.
  /// - Returns: The hours of the files that were taken in.
  private func takeIn(
    _ files: [LandedFile], _ outcome: inout LakehouseOutcome
  ) throws -> Set<Hour> {
    for file in files { try session.announce(file.name) }
    let sink = StoreSink(session.database)
    let ahead = Ahead(LandedFileReader(files, in: landing)) { $0.next() }
    var taken: Set<Hour> = []
    var beforeFile: LakehouseOutcome?
    while let rows = try ahead.next() {
      if rows.extent != .wholeFiles, beforeFile == nil {
        beforeFile = outcome
        try session.run("SAVEPOINT landed_file")
      }
      try store(rows, in: sink, &outcome)
      if rows.extent == .lastPart, let before = beforeFile {
        if !rows.problems.isEmpty {
          try session.run("ROLLBACK TO landed_file")
          outcome = before
        }
        try session.run("RELEASE landed_file")
        beforeFile = nil
      }
      outcome.problems += rows.problems.map(Self.problem)
      taken.formUnion(rows.ended)
    }
    return taken
  }

  private func store(
    _ rows: LandedRows, in sink: StoreSink, _ outcome: inout LakehouseOutcome
  ) throws {
    try session.announce("\(rows.events.count + rows.refused.count) rows of bronze")
    try sink.write(rows.events)
    try sink.write(rows.refused)
    outcome.events += Int64(rows.events.count)
    outcome.landed += rows.digest
    outcome.quarantined += Int64(rows.refused.count)
    outcome.files += Int64(rows.ended.count)
  }

  private static func problem(_ error: FileError) -> LakehouseProblem {
    let failure = error.failure
    return LakehouseProblem(
      sentence: "\(failure.sentence), so none of its lines was taken in",
      advice: (failure.advice.map { $0 + "; " } ?? "")
        + "everything else was; run the same command again when it can be read",
      status: .environment)
  }
}
