import Tables

/// The memory of the simulator: one for each thread, used for one campaign after the other.
package struct SimulationWorkspace {
  var columns = HourColumns()
  var performance = PerformanceWriter()
  var days = DayWriters()

  /// Makes room for the hours and batches of one line item at a time.
  package init() {}

  /// Hands on the rows that are left.
  mutating func flush(into sink: inout some RecordSink) throws {
    try performance.flush(into: &sink)
    try days.flush(into: &sink)
  }
}
