internal import Diagnostics
internal import Files
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Takes landed files in, each once: an hour of arrival in a transaction, in whatever order.
struct BronzeLayer {
  private let session: LakehouseSession
  private let states: LayerStates
  private let landing: String

  init(_ session: LakehouseSession, landing: String) {
    self.session = session
    states = LayerStates(session)
    self.landing = landing
  }

  /// Takes in the files of an hour that were not taken in yet.
  ///
  /// A file that cannot be read is a problem of its own: everything else of the hour is taken in, and
  /// the file is tried again by the next run.
  /// - Returns: True when something was taken in.
  func takeIn(_ hour: LandedHour, _ outcome: inout LakehouseOutcome) throws -> Bool {
    let new = try hour.files.filter { try !isKnown("\(hour.folder)/\($0)") }
    guard !new.isEmpty else { return false }
    return try session.transaction {
      let before = outcome
      var writer = BronzeWriter(into: StoreSink(session.database))
      var reader = EventLineReader()
      do {
        for name in new {
          try takeIn("\(hour.folder)/\(name)", of: hour, &writer, &reader, &outcome)
        }
        guard outcome.files > before.files else { return false }
        try states.close(hour.hour, of: .bronze)
        let text = hour.hour.description
        try states.reopen(.silver, from: text, upTo: text)
        return true
      } catch {
        outcome = before
        throw error
      }
    }
  }

  private func isKnown(_ file: String) throws -> Bool {
    try session.cell(
      """
      SELECT EXISTS (SELECT 1 FROM main.bronze_ad_click_events_raw WHERE source_file = ?1)
        OR EXISTS (SELECT 1 FROM main.bronze_quarantine WHERE source_file = ?1)
      """, .text(file)) == 1
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
