internal import Diagnostics
internal import Files
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
        var writer = BronzeWriter(into: StoreSink(session.database))
        var reader = EventLineReader()
        for hour in hours {
          try takeIn(hour, &writer, &reader, &outcome)
        }
      }
    } catch {
      outcome = before
      throw error
    }
  }

  private func takeIn(
    _ hour: LandedHour, _ writer: inout BronzeWriter, _ reader: inout EventLineReader,
    _ outcome: inout LakehouseOutcome
  ) throws {
    let before = outcome.files
    let known = try files(of: hour)
    for name in hour.files {
      let file = "\(hour.folder)/\(name)"
      if !known.contains(file) { try takeIn(file, of: hour, &writer, &reader, &outcome) }
    }
    guard outcome.files > before else { return }
    try states.close(hour.hour, of: .bronze)
    let text = hour.hour.description
    try states.reopen(.silver, from: text, upTo: text)
    outcome.hours[.bronze, default: 0] += 1
  }

  /// The files of an hour that were taken in.
  private func files(of hour: LandedHour) throws -> Set<String> {
    Set(
      try session.rows(
        """
        SELECT DISTINCT source_file FROM main.bronze_ad_click_events_raw WHERE ingested_at = ?1
        UNION SELECT DISTINCT source_file FROM main.bronze_quarantine
        WHERE source_file >= ?2 || '/' AND source_file < ?2 || '0'
        """, .text(hour.arrival.description), .text(hour.folder)
      ).compactMap { $0[0].text })
  }

  private func takeIn(
    _ file: String, of hour: LandedHour, _ writer: inout BronzeWriter,
    _ reader: inout EventLineReader, _ outcome: inout LakehouseOutcome
  ) throws {
    let before = outcome
    try session.run("SAVEPOINT landed_file")
    do {
      try session.announcing(file) {
        writer.beginFile(file, of: hour)
        try read(file, &writer, &reader, &outcome)
        try writer.finishFile()
      }
      try session.run("RELEASE landed_file")
      outcome.files += 1
    } catch let error as FileError {
      writer.abandonFile()
      try session.run("ROLLBACK TO landed_file")
      try session.run("RELEASE landed_file")
      outcome = before
      outcome.problems.append(Self.problem(error))
    }
  }

  private func read(
    _ file: String, _ writer: inout BronzeWriter, _ reader: inout EventLineReader,
    _ outcome: inout LakehouseOutcome
  ) throws {
    var lines = try LineReader(
      Path.joined(landing, file), longest: EventLineReader.longestLine)
    while try lines.next() {
      if let reason = reader.read(lines.bytes, isWhole: lines.isWhole) {
        try writer.refuse(lines.bytes, line: lines.number, reason)
        outcome.quarantined += 1
      } else {
        try writer.add(reader, line: lines.number, raw: lines.bytes)
        outcome.events += 1
      }
    }
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
