import Tables
import Units

/// The days of one line item, from its hours to the rows that are written when days are over.
struct LineDays {
  /// Days are split four at a time.
  private static let groupSize = 4

  private let model: LineModel
  private let after: Instant
  private let state: DayState
  private var line: DayWriters.Line
  /// Days that are over and not written yet, and the one that runs.
  private var days: [DayTotals]
  private var finished = 0

  init(_ model: LineModel, _ tables: DeliveryTables, after: Instant) {
    self.model = model
    self.after = after
    state = DayState(model)
    line = DayWriters.Line(model, tables)
    days = (0..<Self.groupSize).map { _ in DayTotals(devices: model.mix.devices.count) }
  }

  /// Adds the hours of a stretch, and writes days that end in it after the instant.
  mutating func add(
    _ columns: borrowing HourColumns, to writers: inout DayWriters, into sink: inout some RecordSink
  ) throws {
    var row = 0
    while row < columns.count {
      let hour = columns.first + Int64(row)
      if hour.hourOfDay == 0 || hour == model.stretches.first?.hours.lowerBound {
        days[finished].begin(hour.date.daysSinceEpoch)
      }
      let left = min(24 - hour.hourOfDay, model.end - hour)
      let end = min(columns.count, row + Int(left))
      state.add(columns, rows: row..<end, to: &days[finished])
      let isOver = row + Int(left) == end
      row = end
      guard isOver, (columns.first + Int64(end)).start > after else { continue }
      finished += 1
      if finished == Self.groupSize { try finish(&writers, into: &sink) }
    }
  }

  /// Writes the days that wait for others.
  mutating func finish(
    _ writers: inout DayWriters, into sink: inout some RecordSink
  ) throws {
    guard finished > 0 else { return }
    try writers.append(days[..<finished], &line, into: &sink)
    finished = 0
  }
}
