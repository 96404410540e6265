internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen export TABLE`.
enum Export {
  private static let table = Positional(
    "table", .choice(Registry.tables.map { Choice($0.name, $0.summary) }), "Table to export.")
  private static let format = Option(
    "format", .choice("csv", "jsonl"), "RFC 4180, or one JSON object a line.", default: "csv")
  private static let out = Option(
    "out", .output, "File to write, or - for standard output.", default: "-")
  private static let force = Flag("force", "Replace a file that is there.")

  static let command = GenCommand(
    "export", "Write a table as CSV or JSON Lines.",
    discussion: """
      Values are written as they are stored, rows in the order of the key. A file appears complete or not at \
      all.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen export campaign_performance --out hours.csv", "a file"),
      Example("gen export campaigns --format jsonl", "one object a line"),
    ],
    parameters: [table, format, out, force],
    exits: [
      ExitNote(.invalidInput, "the file is there already"),
      ExitNote(.environment, "the file cannot be written"),
    ],
    seeAlso: ["gen list"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    if arguments[out] == "-" {
      try context.refuseJSON(
        "the answer is the table itself", advice: "use --format jsonl, or name a file with --out")
    }
    let table = try context.table(arguments[Self.table])
    let database = try context.open(.reading)
    let lines = LineFormat(table, isCSV: arguments[format] == "csv")
    guard arguments[out] != "-" else {
      try context.write(lines.header)
      try database.forEachRow(of: table) { try context.write(lines.line(of: $0)) }
      return .done
    }
    let path = arguments[out]
    try refuseDatabase(path, context)
    let file = try AtomicFile(at: path, replacing: arguments[force])
    var writer = try ByteWriter(creating: file.besidePath)
    try writer.write(lines.header)
    var count: Int64 = 0
    for row in try database.rows(of: table) {
      try writer.write(lines.line(of: row))
      count += 1
    }
    try writer.finish()
    try file.publish()
    context.say("wrote \(context.grouped(count)) rows of \(table.name) to \(path)")
    try context.answer([
      "table": .string(table.name), "file": .string(path), "rows": .integer(count),
    ]) { path + "\n" }
    return .done
  }

  /// The database that is being read is never written over, by whatever name.
  private static func refuseDatabase(_ path: String, _ context: CommandContext) throws {
    guard FileSystem.exists(path),
      try FileSystem.canonicalPath(of: path)
        == FileSystem.canonicalPath(of: context.databasePath)
    else { return }
    throw Failure(
      .invalidInput, "--out names the database itself, \(context.databasePath)",
      advice: "name another file")
  }

  /// How a row becomes a line.
  private struct LineFormat {
    private let table: Table
    private let isCSV: Bool

    init(_ table: Table, isCSV: Bool) {
      self.table = table
      self.isCSV = isCSV
    }

    var header: String { isCSV ? CSVText.line(table.columns.map(\.name)) : "" }

    func line(of row: Row) -> String {
      isCSV ? CSVText.line(row.values.map(\.description)) : RowText.json(row).text() + "\n"
    }
  }
}
