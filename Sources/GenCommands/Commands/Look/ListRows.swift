internal import Arguments
internal import Diagnostics
internal import Export
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen list TABLE`.
enum ListRows {
  private static let table = Positional(
    "table",
    .choice(
      Registry.tables.map { Choice($0.name, $0.summary) }
        + TemplateListing.allCases.map { Choice($0.rawValue, $0.summary) }),
    "Table, or profiles, examples or workflows.")
  private static let columns = Option<String?>(
    "columns", .text, "Columns to show, joined by commas.", placeholder: "LIST",
    otherwise: "the telling ones")
  private static let conditions = Option<[Assignment]>.repeated(
    "where", .assignment(), "Only rows whose column has this value.", placeholder: "column=value")
  private static let limit = Option(
    "limit", .integer(in: 0...Int.max), "The most rows to show; 0 for all.", default: 50)
  private static let offset = Option(
    "offset", .integer(in: 0...Int.max), "Rows to pass over first.", default: 0)
  private static let order = Option<String?>(
    "order", .text, "Column to order by, with a '-' in front for the largest first.",
    placeholder: "COLUMN", otherwise: "the key")

  private static let format = Option(
    "format", .choice("table", "csv", "jsonl"), "How the rows are written.", default: "table")

  /// An option, and whether a command line gives it.
  private struct Usage {
    let name: String
    let isGiven: @Sendable (ParsedArguments) -> Bool

    init(_ parameter: some Parameter) {
      name = parameter.outline.name
      isGiven = { $0.isGiven(parameter) }
    }
  }

  /// What means nothing where templates are listed.
  private static let ofTables = [
    Usage(columns), Usage(conditions), Usage(order), Usage(limit), Usage(offset), Usage(format),
  ]

  static let command = GenCommand(
    "list", "List rows of a table, profiles, examples or workflows.",
    discussion: """
      People see the telling columns, money in currency units; '--json' gives every column as it is stored.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen list campaigns", "the first 50"),
      Example("gen list profiles", "campaigns that can be made"),
      Example(
        "gen list markets --where cluster=EMEA --columns code,country", "some rows and columns"),
      Example("gen list campaign_performance --order=-spend_micros --limit 3", "the dearest hours"),
    ],
    parameters: [table, columns, conditions, order, limit, offset, format] + TemplateOptions.all,
    seeAlso: ["gen show", "gen registry"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    if let templates = TemplateListing(rawValue: arguments[table]) {
      try refuse(ofTables, arguments, "\(templates.rawValue) are listed whole", "list a table")
      try templates.show(arguments, context)
      return .done
    }
    try refuse(
      [.init(TemplateOptions.profiles), .init(TemplateOptions.templates)], arguments,
      "\(arguments[table]) is a table", "list profiles, examples or workflows")
    let table = try context.table(arguments[Self.table])
    let database = try context.open(.reading)
    let filter = try filter(arguments, table, KeyLookup(database))
    let format = try context.format(Self.format, of: arguments)
    let shown = try shownColumns(arguments[columns], of: table, all: format != "table")
    let rows = try database.rows(of: table, where: filter)
    let total = try database.count(of: table, where: filter)
    switch format {
    case "csv": try write(rows, of: table, shown, .csv, context)
    case "jsonl": try write(rows, of: table, shown, .jsonl, context)
    default: try show(rows, of: table, shown, total: total, context)
    }
    if Int64(rows.count) < total {
      context.say("\(rows.count) of \(total) rows; see more with --limit and --offset")
    }
    return .done
  }

  /// Nothing that was typed is passed over silently.
  private static func refuse(
    _ options: [Usage], _ arguments: ParsedArguments, _ why: String, _ use: String
  ) throws(Failure) {
    let given = options.filter { $0.isGiven(arguments) }.map { "--\($0.name)" }
    guard !given.isEmpty else { return }
    throw Failure(
      .invalidInput, "\(given.joined(separator: ", ")) cannot be used: \(why)",
      advice: "leave it out, or \(use)")
  }

  private static func write(
    _ rows: [Row], of table: Table, _ shown: [Column], _ format: ExportFormat,
    _ context: CommandContext
  ) throws {
    var lines = TableLines(table, columns: shown, format, isDigested: false)
    for row in rows { lines.append(row) }
    try context.write(lines.header.span)
    try lines.withBytes { try context.write($0) }
  }

  private static func show(
    _ rows: [Row], of table: Table, _ shown: [Column], total: Int64, _ context: CommandContext
  ) throws {
    try context.answer(
      [
        "table": .string(table.name), "total": .integer(total),
        "rows": .array(rows.map { RowText.json($0, columns: shown.map(\.name)) }),
      ]
    ) {
      context.textTable(
        shown.map { ($0.type.storage != .text, RowText.heading($0)) },
        rows.map { row in shown.map { RowText.cell(row[$0.name], of: $0) } })
    }
  }

  private static func filter(
    _ arguments: ParsedArguments, _ table: Table, _ lookup: KeyLookup
  ) throws -> RowFilter {
    var filter = RowFilter()
    for condition in arguments[conditions] {
      let key = table.columns.flatMap(\.inputKeys).first { $0.name == condition.key }
      guard let key else { throw unknown(condition.key, table) }
      if case .naturalKey(let other) = key.reading, let parent = Registry.table(named: other) {
        filter.equal.append(
          (key.column.name, .integer(try lookup.id(of: condition.value, in: parent))))
      } else {
        filter.equal.append((key.column.name, try value(condition.value, key, table)))
      }
    }
    if let wanted = arguments[order] {
      filter.isDescending = wanted.hasPrefix("-")
      let name = filter.isDescending ? String(wanted.dropFirst()) : wanted
      guard table.column(named: name) != nil else { throw unknown(name, table) }
      filter.order = name
    }
    filter.limit = arguments[limit] == 0 ? nil : arguments[limit]
    filter.offset = arguments[offset]
    return filter
  }

  /// A value to compare with; what a column could never hold matches nothing, and is told.
  private static func value(_ text: String, _ key: InputKey, _ table: Table) throws -> Value {
    do { return try key.column.value(readFrom: text, as: key.reading) } catch {
      throw Findings([
        Finding(
          .badValue, "\(key.name) of \(table.name) \(error.sentence)",
          suggestion: error.suggestion)
      ])
    }
  }

  private static func shownColumns(
    _ list: String?, of table: Table, all: Bool
  ) throws -> [Column] {
    let names =
      list.map { $0.split(separator: ",").map(String.init) }
      ?? (all ? table.columns.map(\.name) : RowText.shortColumns(of: table))
    var shown: [Column] = []
    for name in names {
      let key = table.columns.first { column in column.inputKeys.contains { $0.name == name } }
      guard let key else { throw unknown(name, table) }
      guard !shown.contains(key) else {
        throw Findings([Finding(.twice, "--columns names \(key.name) twice")])
      }
      shown.append(key)
    }
    return shown
  }

  private static func unknown(_ name: String, _ table: Table) -> Findings {
    Findings([
      Finding(
        .unknownColumn, "\(table.name) has no column '\(name)'",
        suggestion: Suggestion.nearest(to: name, in: table.columns.map(\.name)),
        advice: "see its columns with: gen registry \(table.name)")
    ])
  }
}
