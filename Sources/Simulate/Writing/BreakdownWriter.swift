import Chance
import Registry
import Tables
import Units

/// Writes the days of line items, split by each dimension, to batches of `performance_breakdown`.
struct BreakdownWriter {
  private var batch = RecordBatch(Registry.performanceBreakdown, capacity: 2_048)
  private var split = DaySplit()
  private let keys: (line: Int, date: Int, dimension: Int, value: Int)
  private let counts:
    (
      requests: Int, impressions: Int, viewable: Int, starts: Int, completions: Int, clicks: Int,
      spend: Int
    )
  /// Where the parts that are written for a day stand among all of them.
  private var places: [Int] = []
  /// Where the texts of the line item begin in the batch; nothing where they are not in it.
  private var textStart: Int?

  init() {
    let made = batch
    keys = (
      made.offset(of: "line_item_id"), made.offset(of: "date"), made.offset(of: "dimension"),
      made.offset(of: "value")
    )
    counts = (
      made.offset(of: "requests"), made.offset(of: "impressions"),
      made.offset(of: "viewable_impressions"), made.offset(of: "video_start"),
      made.offset(of: "video_q100"), made.offset(of: "clicks"), made.offset(of: "spend_micros")
    )
  }

  /// Turns to another line item, whose parts have other names.
  mutating func begin() { textStart = nil }

  /// Splits up to four days by every dimension, and writes them in turn.
  mutating func append(
    _ days: ArraySlice<DayTotals>, _ dimensions: inout DayDimensions, _ model: LineModel,
    into sink: inout some RecordSink
  ) throws {
    dimensions.fit(days)
    let most = dimensions.partCount
    split.reserve(parts: most)
    let (counts, dates) = (DayCounts(days), days.map(\.date))
    var start = 0
    for (place, entry) in dimensions.parts.enumerated() {
      split.split(
        counts, dates, over: entry.parts, at: start, model.streams.breakdown,
        slot: UInt64(place) * 8)
      start += entry.parts.values.count
    }
    for (lane, day) in days.enumerated() where day.requests > 0 {
      if batch.count + most > batch.capacity { try flush(into: &sink) }
      append(day, lane, dimensions, model)
    }
  }

  /// Hands on what is left.
  mutating func flush(into sink: inout some RecordSink) throws {
    textStart = nil
    guard batch.count > 0 else { return }
    try sink.write(batch)
    batch.removeAll()
  }

  private mutating func append(
    _ day: DayTotals, _ lane: Int, _ dimensions: DayDimensions, _ model: LineModel
  ) {
    let texts = textStart ?? batch.texts.count
    if textStart == nil {
      for entry in dimensions.parts { batch.texts += entry.parts.values }
      textStart = texts
    }
    let first = batch.count
    places.removeAll(keepingCapacity: true)
    var start = 0
    for entry in dimensions.parts {
      let end = start + entry.parts.values.count
      let row = batch.count
      appendParts(day, lane, start..<end, texts: texts)
      fill(keys.dimension + row, batch.count - row, Int64(entry.dimension.position))
      start = end
    }
    fill(keys.line + first, places.count, model.line.id.rawValue)
    fill(keys.date + first, places.count, day.date)
    Self.copy(split.viewable, lane, places, to: &batch.integers, at: counts.viewable + first)
    Self.copy(split.starts, lane, places, to: &batch.integers, at: counts.starts + first)
    Self.copy(split.completions, lane, places, to: &batch.integers, at: counts.completions + first)
    Self.copy(split.clicks, lane, places, to: &batch.integers, at: counts.clicks + first)
  }

  /// Appends the parts of a dimension that have requests, with what decides it and what is paid.
  private mutating func appendParts(
    _ day: DayTotals, _ lane: Int, _ parts: Range<Int>, texts: Int
  ) {
    var spend = SpendShare(day.spend, impressions: day.impressions)
    for place in parts {
      let impressions = Int64(split.impressions[place][lane])
      let requests = impressions + Int64(split.others[place][lane])
      let paid = spend.next(impressions)
      guard requests > 0 else { continue }
      let row = batch.count
      batch.integers[keys.value + row] = Int64(texts + place)
      batch.integers[counts.requests + row] = requests
      batch.integers[counts.impressions + row] = impressions
      batch.integers[counts.spend + row] = paid
      batch.count += 1
      places.append(place)
    }
  }

  private mutating func fill(_ start: Int, _ count: Int, _ value: Int64) {
    for cell in start..<(start + count) { batch.integers[cell] = value }
  }

  private static func copy(
    _ column: [FourDays], _ lane: Int, _ places: [Int], to integers: inout [Int64], at start: Int
  ) {
    var cells = integers.mutableSpan
    let (values, places) = (column.span, places.span)
    for index in places.indices { cells[start + index] = Int64(values[places[index]][lane]) }
  }
}
