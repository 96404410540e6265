package import Tables

/// Rows of several tables as lines, made by one worker and written by another.
///
/// It is the `Output` of `Parallel.OrderedChunks`: `work` clears it and lets an engine write into it,
/// `consume` appends it to a sink; so the bytes of the files do not depend on threads.
package struct ExportChunk: RecordSink, Sendable {
  private let options: ExportOptions
  private let wanted: Set<String>?
  /// The lines of each table that was met, in the order in which they were.
  package private(set) var tables: [TableLines] = []

  /// Begins without rows.
  /// - Parameters:
  ///   - options: How rows become lines.
  ///   - tables: The tables whose rows are kept; all by default.
  package init(_ options: ExportOptions, tables: [Table]? = nil) {
    self.options = options
    wanted = tables.map { Set($0.map(\.name)) }
  }

  /// Forgets the rows and keeps the memory.
  package mutating func clear() {
    for place in tables.indices { tables[place].removeAll() }
  }

  /// Bytes of all lines.
  package var byteCount: Int { tables.reduce(0) { $0 + $1.byteCount } }

  /// Takes a few rows.
  package mutating func write(_ rows: [Row]) {
    for row in rows {
      if let place = place(of: row.table) { tables[place].append(row) }
    }
  }

  /// Takes many rows of one table.
  package mutating func write(_ batch: borrowing RecordBatch) {
    if let place = place(of: batch.table) { tables[place].append(batch) }
  }

  private mutating func place(of table: Table) -> Int? {
    if let place = tables.firstIndex(where: { $0.table.name == table.name }) { return place }
    guard wanted?.contains(table.name) ?? true else { return nil }
    tables.append(TableLines(table, options.format, isDigested: options.isDigested))
    return tables.count - 1
  }
}
