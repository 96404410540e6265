internal import Registry
internal import Store
internal import Tables
internal import Units

/// Fills bronze and its quarantine with the lines of files, batch by batch.
struct BronzeWriter {
  /// Where a column's values and marks begin in a batch.
  private struct Place {
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

  private let sink: StoreSink
  private var events: RecordBatch
  private var refused: [Row] = []
  private let textPlaces: [Place]
  private let line, verdict, amount, budget, timestamp, timestampEpoch, arrival, arrivalEpoch, file,
    fileLine, batchID, raw: Place
  /// The number of each text column's last text, most of which are followed by their like.
  private var lastTexts: [Int64]
  private var hour: LandedHour?
  private var fileName = ""
  private var fileText: Int64 = 0
  private var batchText: Int64 = 0

  init(into sink: StoreSink) {
    self.sink = sink
    let events = RecordBatch(Registry.bronzeAdClickEventsRaw, capacity: 1_024)
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

  /// Begins a file; its rows are handed over by `finishFile`.
  mutating func beginFile(_ name: String, of hour: LandedHour) {
    self.hour = hour
    fileName = name
    clear()
  }

  /// Adds an event that was read.
  mutating func add(_ reader: EventLineReader, line number: Int64, raw bytes: [UInt8]) throws {
    if events.count == events.capacity { try flush() }
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
  }

  /// Adds a line that cannot be an event.
  mutating func refuse(_ bytes: [UInt8], line number: Int64, _ reason: QuarantineReason) throws {
    let kept = reason == .tooLong ? bytes.prefix(EventLineReader.keptOfLongLine) : bytes[...]
    refused.append(
      Row(
        Registry.bronzeQuarantine,
        [
          "source_file": .text(fileName), "source_line": .integer(number),
          "batch_id": .text(hour?.batch ?? ""), "raw": .text(Base64.text(of: kept)),
          "reason": .text(reason.rawValue),
        ]))
    if refused.count == 256 { try flushRefused() }
  }

  /// Hands over what is left of the file.
  mutating func finishFile() throws {
    try flush()
    try flushRefused()
  }

  /// Forgets what was not handed over, after a file could not be read to its end.
  mutating func abandonFile() {
    clear()
    refused.removeAll()
  }

  private mutating func flush() throws {
    if events.count > 0 { try sink.write(events) }
    clear()
  }

  private mutating func flushRefused() throws {
    if !refused.isEmpty { try sink.write(refused) }
    refused.removeAll()
  }

  private mutating func clear() {
    events.removeAll()
    for column in lastTexts.indices { lastTexts[column] = -1 }
    fileText = text(fileName)
    batchText = text(hour?.batch ?? "")
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
    if last >= 0, events.texts[Int(last)].utf8.elementsEqual(bytes) { return last }
    lastTexts[column] = text(String(decoding: bytes, as: UTF8.self))
    return lastTexts[column]
  }
}
