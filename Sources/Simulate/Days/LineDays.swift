import Tables
import Units

/// The days of one line item, from its hours to the rows that are written when a day is over.
struct LineDays {
  private let model: LineModel
  private let after: Instant
  private var state: DayState
  private var line: DayWriters.Line

  init(_ model: LineModel, _ tables: DeliveryTables, after: Instant) {
    self.model = model
    self.after = after
    state = DayState(model)
    line = DayWriters.Line(model, tables)
  }

  /// Adds the hours of a stretch, and writes the days that end in it after the instant.
  mutating func add(
    _ columns: borrowing HourColumns, to writers: inout DayWriters, into sink: inout some RecordSink
  ) throws {
    for row in 0..<columns.count {
      let hour = columns.first + Int64(row)
      if hour.hourOfDay == 0 || hour == model.stretches.first?.hours.lowerBound {
        state.begin(hour)
      }
      state.add(columns, row: row)
      let isOver = hour.hourOfDay == 23 || hour + 1 == model.end
      if isOver, hour.end > after { try writers.append(state.totals, &line, into: &sink) }
    }
  }
}
