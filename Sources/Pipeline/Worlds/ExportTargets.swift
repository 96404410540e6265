package import Export
package import Tables

extension ExportChunk: WorldChunk {}

/// A folder of files, a table each.
package struct FolderTarget: WorldTarget {
  private let sink: FolderSink
  private let options: ExportOptions
  private let tables: [Table]
  /// The first part of a world brings the entities, so that the parts together are the whole.
  package let holdsEntities: Bool

  /// Fills a folder with the wanted tables.
  package init(
    _ sink: FolderSink, _ options: ExportOptions, tables: [Table], holdsEntities: Bool
  ) {
    self.sink = sink
    self.options = options
    self.tables = tables
    self.holdsEntities = holdsEntities
  }

  /// Lines of text.
  package func makeChunk() -> ExportChunk { ExportChunk(options, tables: tables) }

  /// Writes rows.
  package mutating func write(_ rows: [Row]) throws { try sink.write(rows) }

  /// Writes the facts of a line item.
  package mutating func take(_ chunk: inout ExportChunk) throws { try sink.append(chunk) }
}

/// One table as a stream.
package struct StreamTarget: WorldTarget {
  private let sink: StreamSink
  private let options: ExportOptions
  private let table: Table
  /// The first part of a world brings the entities, so that the parts together are the whole.
  package let holdsEntities: Bool

  /// Fills a stream with one table.
  package init(_ sink: StreamSink, _ options: ExportOptions, table: Table, holdsEntities: Bool) {
    self.sink = sink
    self.options = options
    self.table = table
    self.holdsEntities = holdsEntities
  }

  /// Lines of text.
  package func makeChunk() -> ExportChunk { ExportChunk(options, tables: [table]) }

  /// Writes rows.
  package mutating func write(_ rows: [Row]) throws { try sink.write(rows) }

  /// Writes the facts of a line item.
  package mutating func take(_ chunk: inout ExportChunk) throws { try sink.append(chunk) }
}
