internal import Export
internal import Tables

extension ExportChunk: WorldChunk {}

/// A folder of files, a table each.
struct FolderTarget: WorldTarget {
  private let sink: FolderSink
  private let options: ExportOptions
  private let tables: [Table]
  /// The first part of a world brings the entities, so that the parts together are the whole.
  let holdsEntities: Bool

  /// Fills a folder with the wanted tables.
  init(
    _ sink: FolderSink, _ options: ExportOptions, tables: [Table], holdsEntities: Bool
  ) {
    self.sink = sink
    self.options = options
    self.tables = tables
    self.holdsEntities = holdsEntities
  }

  /// Lines of text.
  func makeChunk() -> ExportChunk { ExportChunk(options, tables: tables) }

  /// Writes rows.
  mutating func write(_ rows: [Row]) throws { try sink.write(rows) }

  /// Writes the facts of a line item.
  mutating func take(_ chunk: inout ExportChunk) throws { try sink.append(chunk) }
}

/// One table as a stream.
struct StreamTarget: WorldTarget {
  private let sink: StreamSink
  private let options: ExportOptions
  private let table: Table
  /// The first part of a world brings the entities, so that the parts together are the whole.
  let holdsEntities: Bool

  /// Fills a stream with one table.
  init(_ sink: StreamSink, _ options: ExportOptions, table: Table, holdsEntities: Bool) {
    self.sink = sink
    self.options = options
    self.table = table
    self.holdsEntities = holdsEntities
  }

  /// Lines of text.
  func makeChunk() -> ExportChunk { ExportChunk(options, tables: [table]) }

  /// Writes rows.
  mutating func write(_ rows: [Row]) throws { try sink.write(rows) }

  /// Writes the facts of a line item.
  mutating func take(_ chunk: inout ExportChunk) throws { try sink.append(chunk) }
}
