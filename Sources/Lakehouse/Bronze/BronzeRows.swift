internal import Registry
internal import Tables
internal import Units

/// Makes rows of bronze and its quarantine from the lines of files.
struct BronzeRows: Sendable {
  /// Where a column's values and marks begin in a batch.
  private struct Place: Sendable {
    let value: Int
    let absence: Int

    init(_ name: String, _ batch: RecordBatch) {
      value = batch.offset(of: name)
      absence = batch.table.position(of: name).flatMap { batch.absenceOffset(of: $0) } ?? -1
    }
  }

  private static let texts: [(EventField, String)] = [
    (.eventType, "event_type"), (.clickID, "click_id"), (.advertiser, "advertiser"),
    (.advertiserID, "advertiser_id"), (.adID, "ad_id"), (.campaignCode, "campaign_code"),
  ]

  /// The events so far.
  private(set) var events: RecordBatch
  /// The lines so far that cannot be events.
  private(set) var refused: [Row] = []
  private let textPlaces: [Place]
  private let line, verdict, amount, budget, timestamp, timestampEpoch, arrival, arrivalEpoch, file,
    fileLine, batchID, raw: Place
  /// The number of each text column's last text, most of which are followed by their like.
  private var lastTexts: [Int64]
  private var hour: LandedHour?
  private var fileName = ""
  private var fileText: Int64 = 0
  private var batchText: Int64 = 0

  /// Makes room for so many events.
  init(capacity: Int) {
    let events = RecordBatch(Registry.bronzeAdClickEventsRaw, capacity: capacity)
    self.events = events
    textPlaces = Self.texts.map { Place($0.1, events) }
    line = Place("line_item_id", events)
    verdict = Place("ivt", events)
    amount = Place("amount_micros", events)
    budget = Place("budget_value_micros", events)
    timestamp = Place("timestamp", events)
    timestampEpoch = Place("timestamp_epoch", events)
    arrival = Place("ingested_at", events)
    arrivalEpoch = Place("ingested_at_epoch", events)
    file = Place("source_file", events)
    fileLine = Place("source_line", events)
    batchID = Place("batch_id", events)
    raw = Place("raw", events)
    lastTexts = Self.texts.map { _ in -1 }
  }

  /// The rows of both kinds.
  var count: Int { events.count + refused.count }
  /// The bytes of their lines.
  private(set) var bytes = 0

  /// Begins with a file's rows.
  mutating func beginFile(_ file: LandedFile) {
    hour = file.hour
    fileName = file.name
    fileText = text(file.name)
    batchText = text(file.hour.batch)
  }

  /// Adds an event that was read.
  mutating func add(_ reader: EventLineReader, line number: Int64, raw bytes: [UInt8]) {
    guard let hour else { preconditionFailure("a line belongs to a file") }
    let row = events.count
    for (column, (field, _)) in Self.texts.enumerated() {
      let text = reader.text(field).map { intern(reader.bytes[$0], column) }
      set(textPlaces[column], row, text)
    }
    set(line, row, reader.lineItem)
    set(
      verdict, row,
      reader.verdict.flatMap { InvalidTrafficKind.allCases.firstIndex(of: $0) }
        .map(Int64.init))
    set(amount, row, reader.micros(.amount))
    set(budget, row, reader.micros(.budgetValue))
    set(timestamp, row, reader.timestamp.secondsSinceEpoch)
    set(timestampEpoch, row, reader.timestamp.secondsSinceEpoch)
    set(arrival, row, hour.arrival.secondsSinceEpoch)
    set(arrivalEpoch, row, hour.arrival.secondsSinceEpoch)
    set(file, row, fileText)
    set(fileLine, row, number)
    set(batchID, row, batchText)
    set(raw, row, text(String(decoding: bytes, as: UTF8.self)))
    events.count += 1
    self.bytes += bytes.count
  }

  /// Adds a line that cannot be an event.
  mutating func refuse(_ bytes: [UInt8], line number: Int64, _ reason: QuarantineReason) {
    let kept = reason == .tooLong ? bytes.prefix(EventLineReader.keptOfLongLine) : bytes[...]
    refused.append(
      Row(
        Registry.bronzeQuarantine,
        [
          "source_file": .text(fileName), "source_line": .integer(number),
          "batch_id": .text(hour?.batch ?? ""), "raw": .text(Base64.text(of: kept)),
          "reason": .text(reason.rawValue),
        ]))
    self.bytes += kept.count
  }

  /// Forgets the rows behind the first so many of each kind.
  mutating func keep(events: Int, refused: Int) {
    self.events.count = events
    self.refused.removeLast(self.refused.count - refused)
  }

  /// Gives the rows away and begins anew.
  mutating func take() -> (events: RecordBatch, refused: [Row]) {
    defer {
      events.removeAll()
      refused.removeAll()
      bytes = 0
      for column in lastTexts.indices { lastTexts[column] = -1 }
    }
    return (events, refused)
  }

  private mutating func set(_ place: Place, _ row: Int, _ value: Int64?) {
    events.integers[place.value + row] = value ?? 0
    if place.absence >= 0 { events.absences[place.absence + row] = value == nil ? 1 : 0 }
  }

  private mutating func text(_ text: String) -> Int64 {
    events.texts.append(text)
    return Int64(events.texts.count - 1)
  }

  private mutating func intern(_ bytes: ArraySlice<UInt8>, _ column: Int) -> Int64 {
    let last = lastTexts[column]
    if last >= 0 {
      let text = events.texts[Int(last)]
      if text.utf8.span.holdsSame(as: bytes.span) { return last }
    }
    lastTexts[column] = text(String(decoding: bytes, as: UTF8.self))
    return lastTexts[column]
  }
}
