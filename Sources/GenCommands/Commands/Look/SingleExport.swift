internal import Arguments
internal import Diagnostics
internal import Digest
internal import Export
internal import Files
internal import JSON
internal import Pipeline
internal import Store
internal import Tables
internal import Terminal

/// One table that goes to standard output, or to a file.
struct SingleExport {
  private let table: Table
  private let database: Database
  private let out: String
  private let replacing: Bool
  private let options: ExportOptions

  init(
    _ table: Table, _ database: Database, _ arguments: ParsedArguments, _ options: ExportOptions
  ) {
    self.table = table
    self.database = database
    self.options = options
    out = arguments[ExportCommand.out]
    replacing = arguments[ExportCommand.force]
  }

  func run(_ context: CommandContext) throws {
    guard out != "-" else {
      try context.refuseJSON(
        "the answer is the table itself", advice: "use --format jsonl, or name a file with --out")
      // Nobody is told the digest, which would take longer than the lines.
      var options = options
      options.isDigested = false
      let sink = try StreamSink(table, options) { try context.write($0) }
      try DatabaseExport(database, options).read(table) { try sink.append($0) }
      _ = try sink.finish(as: out)
      return
    }
    try refuseDatabase(context)
    let sink = try StreamSink(table, options, file: out, replacing: replacing)
    try context.console.withProgress(
      "writing \(table.name)", total: Int(try database.count(of: table))
    ) { progress in
      try DatabaseExport(database, options).read(table) { lines in
        try sink.append(lines)
        progress.advance(by: lines.count)
        try context.stopIfAsked()
      }
    }
    let exported = try sink.finish(as: out)
    let rows = Int64(exported.rows)
    context.say("wrote \(context.grouped(rows)) rows of \(table.name) to \(out)")
    try context.answer([
      "table": .string(table.name), "file": .string(out), "rows": .integer(rows),
      "bytes": .integer(Int64(exported.bytes)),
      "digest": exported.digest.map { .string($0.description) } ?? .null,
    ]) { out + "\n" }
  }

  /// The database that is being read is never written over, by whatever name.
  private func refuseDatabase(_ context: CommandContext) throws {
    guard FileSystem.exists(out),
      try FileSystem.canonicalPath(of: out)
        == FileSystem.canonicalPath(of: context.databasePath)
    else { return }
    throw Failure(
      .invalidInput, "--out names the database itself, \(context.databasePath)",
      advice: "name another file")
  }
}
