internal import Arguments
internal import Diagnostics
internal import Export
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables
internal import Terminal

/// Several tables that go to a folder.
struct FolderExport {
  private let wanted: [Table]?
  private let database: Database
  private let folder: String
  private let replacing: Bool
  private let options: ExportOptions

  /// Takes the wanted tables, or nothing for those that have rows.
  init(
    _ wanted: [Table]?, _ database: Database, _ arguments: ParsedArguments,
    _ options: ExportOptions
  ) {
    self.wanted = wanted
    self.database = database
    self.options = options
    folder = arguments[ExportCommand.out]
    replacing = arguments[ExportCommand.force]
  }

  func run(_ context: CommandContext) throws {
    try refuseDatabase(context)
    let counts = try (wanted ?? Registry.tables).map {
      (table: $0, rows: try database.count(of: $0))
    }
    let tables = counts.filter { wanted != nil || $0.rows > 0 }.map(\.table)
    let sink = try FolderSink(folder, options, replacing: replacing)
    let manifest = try context.console.withProgress(
      "writing \(folder)", total: Int(counts.reduce(0) { $0 + $1.rows })
    ) { progress in
      try DatabaseExport(database, options).write(tables, to: sink) { rows in
        progress.advance(by: rows)
        try stopIfAsked(context)
      }
    }
    try Self.tell(manifest, in: folder, context)
  }

  /// What is finished stays, other than where work is undone.
  private func stopIfAsked(_ context: CommandContext) throws(Failure) {
    do throws(Failure) { try context.stopIfAsked() } catch {
      throw Failure(
        error.status, error.sentence,
        advice: "the files that are finished stay, without a manifest; --force replaces them")
    }
  }

  /// Answers with what was written.
  static func tell(
    _ manifest: ExportManifest, in folder: String, _ context: CommandContext
  ) throws {
    let rows = manifest.tables.reduce(0) { $0 + Int64($1.rows) }
    let bytes = manifest.tables.reduce(0) { $0 + Int64($1.bytes) }
    let files = manifest.fileNames.count
    context.say(
      "wrote \(context.grouped(rows)) rows of \(manifest.tables.count) tables to "
        + "\(context.grouped(Int64(files))) files in \(folder), \(context.bytes(bytes))")
    var answer = JSONObject(uniqueMembers: [
      ("folder", .string(folder)), ("rows", .integer(rows)), ("bytes", .integer(bytes)),
    ])
    for member in manifest.json.object?.members ?? [] { answer[member.key] = member.value }
    try context.answer(.object(answer)) { folder + "\n" }
  }

  /// A database in the folder that has the name of an exported file would be replaced by it.
  private func refuseDatabase(_ context: CommandContext) throws {
    let path = try FileSystem.canonicalPath(of: context.databasePath)
    guard FileSystem.isFolder(folder), FolderSink.mayReplace(Path.name(of: path)),
      try FileSystem.canonicalPath(of: folder) == Path.folder(of: path)
    else { return }
    throw Failure(
      .invalidInput,
      "the database itself, \(context.databasePath), has the name of an exported file",
      advice: "name another folder with --out")
  }
}
