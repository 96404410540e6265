internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Snapshot
internal import Terminal

/// `gen diff A B`.
enum Diff {
  private static let first = Positional("a", .file, "A database, snapshot or golden manifest.")
  private static let second = Positional<String?>.optional(
    "b", .file, "Another one.", otherwise: "the database")

  static let command = GenCommand(
    "diff", "Compare two databases: where they come from, what they declare, their rows.",
    discussion: """
      Rows are matched by their keys, in constant memory. Provenance comes first: a different seed explains \
      the rest. A and B are files, names of snapshots, or golden manifests. With --quiet the exit code says \
      all.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen diff before", "the snapshot 'before' against the database"),
      Example("gen diff a.db b.db --stat", "which columns, and how far"),
      Example(
        "gen diff a.db b.db --tolerance 'campaign_performance.spend_micros=0.01%'",
        "cents do not matter"),
      Example("gen diff a.db b.db --format sql | sqlite3 -bail a.db", "turn a.db into b.db"),
    ],
    parameters: [first, second] + DiffOptions.all,
    exits: [
      ExitNote(.done, "they are the same"), ExitNote(.violations, "they differ"),
      ExitNote(.invalidInput, "they cannot be compared: missing, locked, damaged, no database"),
    ],
    seeAlso: ["gen snapshot", "gen verify", "docs/snapshots.md"]
  ) { arguments, context in
    try context.judging {
      try DiffOptions.requireSense(arguments)
      return try run(arguments, context)
    }
  }

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let other = arguments[second] ?? context.databasePath
    if arguments[DiffOptions.accept] {
      return try accept(arguments[first], DiffInput.one(other, context), context)
    }
    let inputs = try DiffInput.pair(arguments[first], other, context)
    let format = context.isJSON ? DiffFormat.json : arguments[DiffOptions.format]
    guard let left = inputs.0.database, let right = inputs.1.database else {
      let report = try golden(inputs.0, inputs.1, arguments, context)
      return try answer(report, format, arguments, context)
    }
    let pair = try Comparison.Pair(left, right)
    if format == .sql { return try patch(pair, arguments, context) }
    let report =
      if arguments[DiffOptions.trust] {
        ManifestReport.report(
          try ManifestComparison(pair, DiffOptions.read(arguments)),
          (left.path, right.path))
      } else if arguments[DiffOptions.distribution] {
        try shifts(pair, arguments, context)
      } else {
        try rows(pair, format, arguments, context)
      }
    return try answer(report, format, arguments, context)
  }

  private static func answer(
    _ report: DiffReport, _ format: DiffFormat, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> ExitStatus {
    if !arguments[GlobalOptions.quiet] {
      switch format {
      case .text: try context.write(report.text(context))
      case .json: try context.write(report.document.text(layout: .pretty) + "\n")
      case .jsonl: for item in report.items { try context.write(item.text() + "\n") }
      case .markdown: try context.write(report.markdown)
      case .sql:
        throw Failure(
          .invalidInput, "a patch is made of two databases", advice: "choose another format")
      }
    }
    return report.isSame ? .done : .violations
  }

  // MARK: Ways to compare

  private static func rows(
    _ pair: Comparison.Pair, _ format: DiffFormat, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> DiffReport {
    var options = try DiffOptions.read(arguments)
    let isStreamed = format == .jsonl && !arguments[GlobalOptions.quiet]
    let comparesRows = !arguments[DiffOptions.schema]
    if isStreamed {
      // Provenance comes first, so it is told before the rows are walked.
      options.shownChanges = 0
      let head = try Comparison(pair, options, rows: false)
      for item in ComparisonReport.head(head) { try context.write(item.text() + "\n") }
    }
    var told: [String: Int] = [:]
    let isLimited = arguments.isGiven(DiffOptions.limit)
    let comparison = try progress("compare", pair, context) { step in
      try Comparison(
        pair, options, rows: comparesRows, step: step,
        sink: !isStreamed
          ? nil
          : {
            change in
            told[change.table, default: 0] += 1
            if isLimited, told[change.table, default: 0] > arguments[DiffOptions.limit] { return }
            try context.write(ComparisonReport.line(change).text() + "\n")
          })
    }
    let style: ComparisonReport.Style =
      arguments[DiffOptions.summary] ? .summary : arguments[DiffOptions.stat] ? .stat : .whole
    var report = ComparisonReport(comparison, style, (pair.left.path, pair.right.path)).report
    if isStreamed { report.items = ComparisonReport.tail(comparison) }
    return report
  }

  private static func golden(
    _ left: DiffInput, _ right: DiffInput, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> DiffReport {
    if let strange = DiffOptions.way(arguments) ?? DiffOptions.lax(arguments) {
      throw Failure(
        .invalidInput,
        "a golden manifest holds digests alone, so it is compared without '\(strange)'",
        advice: "leave that out, or compare two databases")
    }
    let (before, after) = (
      try left.manifest(step: context.stopIfAsked), try right.manifest(step: context.stopIfAsked)
    )
    let comparison = try GoldenComparison(
      before, after, DiffOptions.selection(arguments),
      keysFrom: right.database ?? left.database)
    return GoldenReport.report(comparison, (left.path, right.path))
  }

  private static func shifts(
    _ pair: Comparison.Pair, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> DiffReport {
    let head = try Comparison(pair, DiffOptions.read(arguments), rows: false)
    let shifts = try ColumnShift.all(
      pair, DiffOptions.selection(arguments), step: context.stopIfAsked)
    return ShiftReport.report(shifts, head, (pair.left.path, pair.right.path))
  }

  private static func patch(
    _ pair: Comparison.Pair, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> ExitStatus {
    let isQuiet = arguments[GlobalOptions.quiet]
    // What is misspelt is told before a line is written.
    _ = try Comparison(pair, DiffOptions.read(arguments), rows: false)
    let isSame = try progress("compare", pair, context) { step in
      try Patch(pair, DiffOptions.selection(arguments)) { if !isQuiet { try context.write($0) } }
        .run(step: step)
    }
    return isSame ? .done : .violations
  }

  private static func accept(
    _ path: String, _ input: DiffInput, _ context: CommandContext
  ) throws -> ExitStatus {
    guard let database = input.database else {
      throw Failure(
        .invalidInput, "'\(input.path)' is a golden manifest; one is recorded from a database",
        advice: "name the database as B, or with --db")
    }
    guard !FileSystem.exists(path) || GoldenManifest.isOne(path) else {
      throw Failure(
        .invalidInput, "'\(path)' is no golden manifest; it was left untouched",
        advice: "name another file")
    }
    let manifest = try GoldenManifest(of: database, step: context.stopIfAsked)
    try AtomicFile.write(Array(manifest.text.utf8).span, to: path, replacing: true)
    context.say("recorded \(path) from \(database.path)")
    try context.answer(["golden": .string(path), "database": .string(database.path)]) {
      path + "\n"
    }
    return .done
  }

  private static func progress<Result>(
    _ label: String, _ pair: Comparison.Pair, _ context: CommandContext,
    _ work: (_ step: (Int) throws -> Void) throws -> Result
  ) throws -> Result {
    try context.console.withProgress(label, total: nil, unit: "rows") { progress throws in
      try work { count in
        progress.advance(by: count)
        try context.stopIfAsked()
      }
    }
  }
}
