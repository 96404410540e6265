package import Export
package import JSON
internal import Registry
package import Store
package import Tables

/// Reads tables of a database as lines of text, in the order of their keys and in constant memory.
package struct DatabaseExport {
  private let database: Database
  private let options: ExportOptions
  /// Bytes of lines that are handed on at once.
  private static let blockSize = 1 << 18

  /// Reads from an open database.
  package init(_ database: Database, _ options: ExportOptions) {
    self.database = database
    self.options = options
  }

  /// Hands a table on, many lines at a time; the lines are used again after the call.
  package func read(_ table: Table, _ body: (borrowing TableLines) throws -> Void) throws {
    var lines = TableLines(table, options.format, isDigested: options.isDigested)
    try database.lendEachRow(of: table) { row in
      lines.append(row)
      guard lines.byteCount >= Self.blockSize else { return }
      try body(lines)
      lines.removeAll()
    }
    try body(lines)
  }

  /// Writes tables into a folder, one after the other, so that those before a failure are complete.
  ///
  /// - Parameters:
  ///   - tables: The tables, each of which gets a file even without rows.
  ///   - sink: The folder.
  ///   - progress: Told of rows as they are written; it may throw to stop.
  /// - Returns: The manifest, with the runs that made the database as what determined the content.
  /// - Throws: What keeps the database from being read or a file from being written.
  package func write(
    _ tables: [Table], to sink: FolderSink, progress: (Int) throws -> Void
  ) throws -> ExportManifest {
    for table in tables {
      try sink.begin(table)
      try read(table) { lines in
        try sink.append(lines)
        try progress(lines.count)
      }
      try sink.finish(table)
    }
    return try sink.finish(content: content)
  }

  /// What determined the content of the database: its runs.
  package var content: JSONObject {
    get throws {
      let runs = try database.rows(of: Registry.genManifest).map { $0.json() }
      return JSONObject(uniqueMembers: [("runs", .array(runs))])
    }
  }
}
