internal import Digest
package import Tables

/// Takes the rows of one table into one stream, such as standard output, or one file of any name.
package final class StreamSink: RecordSink {
  private let table: Table
  private let options: ExportOptions
  private let output: any ByteOutput
  private var lines: TableLines
  private var rows = 0
  private var digest = TableDigest()

  /// Writes to a stream; the header at once.
  package convenience init(
    _ table: Table, _ options: ExportOptions, to body: @escaping (Span<UInt8>) throws -> Void
  ) throws {
    try self.init(table, options, StreamOutput(body))
  }

  /// Writes to a file that appears complete, or not at all.
  package convenience init(
    _ table: Table, _ options: ExportOptions, file path: String, replacing: Bool
  ) throws {
    try options.compression.require()
    try self.init(table, options, FileOutput(at: path, replacing: replacing))
  }

  private init(_ table: Table, _ options: ExportOptions, _ inner: any ByteOutput) throws {
    precondition(options.splitSize == nil, "a stream is not split")
    self.table = table
    self.options = options
    output = try options.compression.output(before: inner)
    lines = TableLines(table, options.format, isDigested: options.isDigested)
    try output.write(lines.header.span)
  }

  /// Takes a few rows; those of other tables are passed over.
  package func write(_ rows: [Row]) throws {
    lines.removeAll()
    for row in rows where row.table.name == table.name { lines.append(row) }
    try append(lines)
  }

  /// Takes many rows; those of another table are passed over.
  package func write(_ batch: borrowing RecordBatch) throws {
    guard batch.table.name == table.name else { return }
    lines.removeAll()
    lines.append(batch)
    try append(lines)
  }

  /// Appends the lines of the table that a chunk has.
  package func append(_ chunk: borrowing ExportChunk) throws {
    for lines in chunk.tables where lines.table.name == table.name { try append(lines) }
  }

  /// Appends lines of the table.
  package func append(_ lines: borrowing TableLines) throws {
    try lines.withBytes { try output.write($0) }
    rows += lines.count
    digest += lines.digest
  }

  /// Hands on what is left, and gives a file its name.
  /// - Parameter name: How the stream or file is named in the answer.
  /// - Returns: What was written.
  /// - Throws: What keeps it from being written.
  package func finish(as name: String) throws -> ExportedTable {
    try output.finish()
    return ExportedTable(
      name: table.name, digest: options.isDigested ? digest : nil,
      files: [ExportedFile(name: name, rows: rows, bytes: output.count)])
  }
}
