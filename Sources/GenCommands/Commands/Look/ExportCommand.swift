internal import Arguments
internal import Diagnostics
internal import Export
internal import Registry
internal import Store
internal import Tables

/// `gen export`.
enum ExportCommand {
  static let table = Positional<String?>.optional(
    "table",
    .choice(
      Registry.tables.map { Choice($0.name, $0.summary) }
        + Registry.views.map { Choice($0.name, $0.summary) }), "Table or view to export.",
    otherwise: "those of --all or --tables")
  static let all = Flag("all", "Export every table that has rows, into a folder.")
  static let tables = Option<String?>(
    "tables", .text, "Tables to export into a folder, joined by commas.", placeholder: "LIST")
  static let format = Option(
    "format", .choice(of: ExportFormat.self, summary: \.summary), "How a row is written.",
    default: .csv)
  static let out = Option(
    "out", .output, "File, - for standard output, or folder of several tables.", default: "-")
  static let split = Option<Int64?>(
    "split", .byteSize, "Most text in one file of a folder, before it is compressed.",
    otherwise: "one file a table")
  static let compression = Option(
    "compress", .choice(of: ExportCompression.self, summary: \.summary),
    "How files are made smaller.", default: .none)
  static let force = Flag("force", "Replace a file, or the export in a folder.")

  static let command = GenCommand(
    "export", "Write tables and views as CSV or JSON Lines.",
    discussion: """
      Values are written as they are stored, rows in the order of the key, those of a view in the order of \
      its first columns. A file appears complete or not at \
      all. A folder gets a manifest last, with rows, sizes and digests; a failure leaves the files that are \
      finished, and no manifest.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen export campaign_performance --out hours.csv", "a file"),
      Example("gen export campaigns --format jsonl", "one object a line"),
      Example("gen export delivery --out delivery.csv", "the flat daily report"),
      Example("gen export --all --out everything", "every table that has rows"),
      Example(
        "gen export --tables campaigns,creatives --out parts --split 64MB --compress zstd",
        "two tables, in parts"),
    ],
    parameters: [table, all, tables, format, out, split, compression, force],
    exits: [
      ExitNote(.invalidInput, "the file, or an export in the folder, is there already"),
      ExitNote(.environment, "a file cannot be written"),
    ],
    seeAlso: ["gen list", "gen digest", "docs/export.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let single = try arguments[table].map(context.relation)
    let several = try arguments[tables].map { try TableList.read($0, of: "--tables") }
    try refuseContradictions(arguments)
    let options = ExportOptions(
      arguments[format], compression: arguments[compression],
      splitSize: arguments[split].map { Int($0) })
    try options.compression.require()
    let database = try context.open(.reading)
    try database.consistently {
      if let single {
        try SingleExport(single, database, arguments, options).run(context)
      } else {
        try FolderExport(several, database, arguments, options).run(context)
      }
    }
    return .done
  }

  /// What was asked for must be one thing, and have a place.
  private static func refuseContradictions(_ arguments: ParsedArguments) throws(Failure) {
    let isFolder = arguments[all] || arguments[tables] != nil
    switch (arguments[table] != nil, isFolder) {
    case (true, true):
      throw Failure(
        .invalidInput, "a table is named beside --all or --tables",
        advice: "name it alone, or in the list of --tables")
    case (false, false):
      throw Failure(
        .invalidInput, "nothing is named to export",
        advice: "name a table, or take the whole database with --all --out DIR")
    case (true, false) where arguments[split] != nil:
      throw Failure(
        .invalidInput, "--split makes several files, and they need a folder",
        advice: "write --tables \(arguments[table] ?? "") --out DIR instead")
    case (false, true) where arguments[out] == "-":
      throw Failure(
        .invalidInput, "several tables need a folder", advice: "name one with --out DIR")
    default: break
    }
  }
}
