internal import Tables

/// Turns batches of one table into lines, a row at a time, straight from the columns.
///
/// Nothing is allocated for a row or a cell.
struct BatchLines: Sendable {
  private let layout: LineLayout
  private var reading: BatchReading
  /// The days that were written last, one for each cell.
  private var days: [LineCursor.Day]

  /// Bytes for which room is made at once, unless a single line takes more.
  private static let roomSize = 1 << 16

  init(_ layout: LineLayout, of table: Table) {
    self.layout = layout
    reading = BatchReading(layout, of: table)
    days = layout.columns.map { _ in LineCursor.Day() }
  }

  /// Writes the filled rows of a batch behind the bytes that are there, and where each line ends.
  mutating func write(
    _ batch: borrowing RecordBatch, to bytes: inout ByteBuffer, ends: inout [Int]
  ) {
    let longest = reading.turn(to: batch)
    let (layout, reading, count) = (layout, reading, batch.count)
    BatchMemory.lend(batch, reading, layout, &days) { memory in
      switch layout.format {
      case .csv:
        Self.write(count, atMost: longest, reading, memory, to: &bytes, &ends, CSVDialect.self)
      case .jsonl:
        Self.write(count, atMost: longest, reading, memory, to: &bytes, &ends, JSONDialect.self)
      }
    }
  }

  private static func write<Dialect: LineDialect>(
    _ count: Int, atMost longest: Int, _ reading: BatchReading, _ memory: borrowing BatchMemory,
    to bytes: inout ByteBuffer, _ ends: inout [Int], _ dialect: Dialect.Type
  ) {
    let most = max(1, roomSize / longest)
    var first = 0
    while first < count {
      let rows = first..<min(count, first + most)
      let start = bytes.count
      bytes.write(atMost: rows.count * longest) { cursor in
        // A copy of its own stays in registers.
        var line = cursor
        for row in rows {
          write(row, reading, memory, to: &line, dialect)
          ends.append(start + line.distance(from: cursor))
        }
        cursor = line
      }
      first = rows.upperBound
    }
  }

  @inline(__always)
  private static func write<Dialect: LineDialect>(
    _ row: Int, _ reading: BatchReading, _ memory: borrowing BatchMemory,
    to cursor: inout LineCursor, _ dialect: Dialect.Type
  ) {
    let steps = reading.steps.span
    for number in steps.indices {
      let step = unsafe steps[unchecked: number]
      guard step.kind == .numbers else {
        write(step, row, reading, memory, to: &cursor, dialect)
        continue
      }
      var cell = step.cells.lowerBound
      while cell < step.cells.upperBound {
        dialect.begin(cell, memory.beginnings, &cursor)
        cursor.put(number: memory.integer(cell, row))
        dialect.endNumber(&cursor)
        cell &+= 1
      }
    }
    dialect.endLine(&cursor)
  }

  /// Writes a cell that is no number, or may be none.
  @inline(__always)
  private static func write<Dialect: LineDialect>(
    _ step: BatchReading.Step, _ row: Int, _ reading: BatchReading,
    _ memory: borrowing BatchMemory, to cursor: inout LineCursor, _ dialect: Dialect.Type
  ) {
    let cell = step.cells.lowerBound
    dialect.begin(cell, memory.beginnings, &cursor)
    guard !memory.isAbsent(cell, row) else { return dialect.putNull(to: &cursor) }
    switch step.kind {
    case .numbers, .number:
      cursor.put(number: memory.integer(cell, row))
      dialect.endNumber(&cursor)
    case .real: dialect.put(real: memory.real(cell, row), to: &cursor)
    case .instant:
      dialect.beginTime(&cursor)
      memory.withDay(cell) { cursor.put(seconds: memory.integer(cell, row), &$0) }
      dialect.endTime(&cursor)
    case .date:
      dialect.beginTime(&cursor)
      memory.withDay(cell) { cursor.put(days: memory.integer(cell, row), &$0) }
      dialect.endTime(&cursor)
    case .text: reading.texts.copy(step.texts + Int(memory.integer(cell, row)), to: &cursor)
    }
  }
}
