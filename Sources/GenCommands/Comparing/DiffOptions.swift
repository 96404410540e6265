internal import Arguments
internal import Diagnostics
internal import Snapshot

/// The options of `gen diff`, and what they mean.
enum DiffOptions {
  static let format = Option(
    "format",
    .choice(
      DiffFormat.allCases.map { (word: Choice($0.rawValue, $0.summary), value: $0) }),
    "How to answer.", default: DiffFormat.text)
  static let summary = Flag("summary", "Count rows, a line for every table.")
  static let stat = Flag("stat", "Count rows and columns, and show no row.")
  static let schema = Flag("schema", "Compare what is declared, and no rows.")
  static let trust = Flag("trust-manifest", "Compare the stored digests, and read no row.")
  static let distribution = Flag(
    "distribution", "Compare how values are distributed, for different seeds.")
  static let accept = Flag("accept", "Record the golden manifest A anew, from B.")
  static let only = Option<[String]>.repeated(
    "only", .text, "Tables or columns to compare, with * and ?.", placeholder: "TABLE[.COLUMN]")
  static let ignore = Option<[String]>.repeated(
    "ignore", .text, "Tables or columns to leave out, with * and ?.",
    placeholder: "TABLE[.COLUMN]")
  static let tolerance = Option<[Assignment]>.repeated(
    "tolerance", .assignment(), "What columns may differ by: a number, or a share such as 0.01%.",
    placeholder: "TABLE.COLUMN=X")
  static let absolute = Option<String?>(
    "abs", .text, "What every other number may differ by.", placeholder: "X")
  static let relative = Option<String?>(
    "rel", .text, "What every other number may differ by, as a share of A's.", placeholder: "X%")
  static let condition = Option<[Assignment]>.repeated(
    "where", .assignment(), "Rows of a table to compare, as a condition in SQL.",
    placeholder: "TABLE=CONDITION")
  static let key = Option<[Assignment]>.repeated(
    "key", .assignment(), "Columns that name the rows of a table.", placeholder: "TABLE=COLUMNS")
  static let limit = Option(
    "limit", .integer(in: 0...1_000_000), "Changes that are shown of each table.", default: 10,
    placeholder: "N")

  static let all: [any Parameter] = [
    format, summary, stat, schema, trust, distribution, accept, only, ignore, tolerance, absolute,
    relative, condition, key, limit,
  ]

  /// What is compared, and how strictly.
  static func read(_ arguments: ParsedArguments) throws(Failure) -> ComparisonOptions {
    var options = ComparisonOptions()
    options.selection = selection(arguments)
    for assignment in arguments[tolerance] {
      guard let allowed = Tolerance(parsing: assignment.value) else {
        throw refusal("--tolerance \(assignment.key)=\(assignment.value)")
      }
      options.tolerances.append(.init(ColumnPattern(assignment.key), allowed))
    }
    if let text = arguments[absolute] {
      guard let number = Tolerance(parsing: text)?.absolute else { throw refusal("--abs \(text)") }
      options.standing.absolute = number
    }
    if let text = arguments[relative] {
      let share = Tolerance(parsing: text.hasSuffix("%") ? text : text + "%")?.relative
      guard let share else { throw refusal("--rel \(text)") }
      // `--rel 0.01` is a share by itself, `--rel 1%` the same in percent.
      options.standing.relative = text.hasSuffix("%") ? share : share * 100
    }
    for assignment in arguments[condition] {
      options.conditions[assignment.key] = assignment.value
    }
    for assignment in arguments[key] {
      options.keys[assignment.key] = assignment.value.split(separator: ",").map(String.init)
    }
    options.shownChanges = arguments[summary] || arguments[stat] ? 0 : arguments[limit]
    options.stopsAtFirst = arguments[GlobalOptions.quiet]
    return options
  }

  static func selection(_ arguments: ParsedArguments) -> Selection {
    var selection = Selection()
    selection.only = arguments[only].map(ColumnPattern.init)
    selection.ignored = arguments[ignore].map(ColumnPattern.init)
    return selection
  }

  /// What says how strictly rows are compared, which some ways to compare do not do.
  static func lax(_ arguments: ParsedArguments) -> String? {
    let lax: [any Parameter] = [tolerance, absolute, relative, condition, key]
    return lax.first { arguments.isGiven($0) }.map { "--\($0.outline.name)" }
  }

  /// The way to compare that was asked for, when it is not that of rows.
  static func way(_ arguments: ParsedArguments) -> String? {
    [summary, stat, schema, trust, distribution, accept].first { arguments[$0] }
      .map { "--\($0.outline.name)" }
  }

  /// Two ways to compare at once, and what a patch cannot leave open.
  static func requireSense(_ arguments: ParsedArguments) throws(Failure) {
    let ways = [summary, stat, schema, trust, distribution, accept].filter { arguments[$0] }
    if ways.count > 1 {
      throw Failure(
        .invalidInput, "--\(ways[0].outline.name) and --\(ways[1].outline.name) exclude each other",
        advice: "give one of them")
    }
    if let way = [schema, trust, distribution, accept].first(where: { arguments[$0] }),
      let lax = lax(arguments)
    {
      throw Failure(
        .invalidInput,
        "--\(way.outline.name) compares no single values, so it goes without '\(lax)'",
        advice: "leave one of them out")
    }
    guard arguments[format] == .sql else { return }
    let partial = (arguments[only] + arguments[ignore]).first {
      ColumnPattern($0).column.map { $0.text != "*" } ?? false
    }
    if let way = way(arguments) ?? lax(arguments) ?? partial {
      throw Failure(
        .invalidInput,
        "a patch turns whole tables of A into those of B, so it goes without '\(way)'",
        advice: "leave that out, or choose another format")
    }
  }

  private static func refusal(_ given: String) -> Failure {
    Failure(
      .invalidInput, "'\(given)' is no tolerance",
      advice: "write a number such as 500, or a share such as 0.01%")
  }
}
