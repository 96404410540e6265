import Chance
import Registry
import Tables
import Units

/// Writes the days of line items, split by each dimension, to batches of `performance_breakdown`.
struct BreakdownWriter {
  private var batch = RecordBatch(Registry.performanceBreakdown, capacity: 2_048)
  private var split = DaySplit()
  private let keys: (line: Int, date: Int, dimension: Int, value: Int)
  private let counts: [Int]
  /// Where the texts of the line item begin in the batch; nothing where they are not in it.
  private var textStart: Int?

  init() {
    let made = batch
    keys = (
      made.offset(of: "line_item_id"), made.offset(of: "date"), made.offset(of: "dimension"),
      made.offset(of: "value")
    )
    counts = [
      "requests", "impressions", "viewable_impressions", "video_start", "video_q100", "clicks",
      "spend_micros",
    ].map { made.offset(of: $0) }
  }

  /// Turns to another line item, whose parts have other names.
  mutating func begin() { textStart = nil }

  /// Splits a day by every dimension.
  mutating func append(
    _ day: DayTotals, _ dimensions: inout DayDimensions, _ model: LineModel,
    into sink: inout some RecordSink
  ) throws {
    guard day.requests > 0 else { return }
    dimensions.fit(day)
    let most = dimensions.parts.reduce(0) { $0 + $1.parts.values.count }
    if batch.count + most > batch.capacity { try flush(into: &sink) }
    let start = textStart ?? batch.texts.count
    if textStart == nil {
      for entry in dimensions.parts { batch.texts += entry.parts.values }
      textStart = start
    }
    var text = start
    for (place, entry) in dimensions.parts.enumerated() {
      split.split(
        day, over: entry.parts, stream: model.streams.breakdown,
        row: UInt64(bitPattern: day.date) &* UInt64(DaySplit.capacity),
        slot: UInt64(place) * 8)
      let dimension = Int64(entry.dimension.position)
      for part in entry.parts.values.indices where split.impressions[part] + split.others[part] > 0
      {
        append(day, model, dimension: dimension, text: text + part, part: part)
      }
      text += entry.parts.values.count
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
    _ day: DayTotals, _ model: LineModel, dimension: Int64, text: Int, part: Int
  ) {
    let row = batch.count
    batch.integers[keys.line + row] = model.line.id.rawValue
    batch.integers[keys.date + row] = day.date
    batch.integers[keys.dimension + row] = dimension
    batch.integers[keys.value + row] = Int64(text)
    batch.integers[counts[0] + row] = Int64(split.impressions[part] + split.others[part])
    batch.integers[counts[1] + row] = Int64(split.impressions[part])
    batch.integers[counts[2] + row] = Int64(split.viewable[part])
    batch.integers[counts[3] + row] = Int64(split.starts[part])
    batch.integers[counts[4] + row] = Int64(split.completions[part])
    batch.integers[counts[5] + row] = Int64(split.clicks[part])
    batch.integers[counts[6] + row] = split.spend[part]
    batch.count += 1
  }
}
