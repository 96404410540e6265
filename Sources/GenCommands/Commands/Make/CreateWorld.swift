internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables
internal import Terminal

/// `gen create-world --template T`.
enum CreateWorld {
  static let force = Flag("force", "Replace what gen made before.")
  private static let to = Option<WorldDestination?>(
    "to", .destination, "Files instead of a database: csv:DIR, jsonl:DIR, or csv:- for one table.",
    otherwise: "the database")

  static let command = GenCommand(
    "create-world", "Make many campaigns, and every hour of them.",
    discussion: """
      A world makes its database itself, beside its place, and takes the place at the end. A larger scale \
      adds advertisers and changes none; threads, memory and shards change nothing. With --to no database is \
      made. Look first with: gen plan.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen create-world --template demo", "about twenty campaigns, in a second"),
      Example("gen create-world --template quarter --scale 10 --db quarter.db", "a large quarter"),
      Example(
        "gen create-world --template year --shard 2/16 --db part-2.db", "a sixteenth of the hours"),
      Example("gen create-world --template year --to csv:year --split 256MB", "files, no database"),
    ],
    parameters: WorldCommand.content + WorldCommand.manner
      + [to, ExportCommand.split, ExportCommand.compression, force] + TemplateOptions.all,
    exits: [
      ExitNote(.invalidInput, "the template has errors, or the place is taken"),
      ExitNote(.notFound, "there is no such template or profile"),
      ExitNote(.environment, "the database cannot be written"),
    ],
    seeAlso: ["gen plan", "gen merge", "docs/worlds.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    var order = try WorldCommand.order(arguments, context)
    if let destination = arguments[to] {
      return try WorldExport(order, destination, arguments).run(context)
    }
    let tables = try WorldCommand.tables(arguments, entities: true)
    if tables.count < Registry.tables.count { order.tables = tables.map(\.name) }
    let path = context.databasePath
    if FileSystem.exists(path), !arguments[force] {
      throw Failure(
        .invalidInput, "\(path) is there already, and a world makes its database itself",
        advice: "replace it with --force, or name another file with --db")
    }
    let census = try WorldCensus(order, stopIfAsked: context.stopIfAsked)
    let draft = try DatabaseDraft(at: path, over: arguments[force] ? .ours : .empty)
    let outcome = try context.console.withProgress(
      "making \(order.spec.name)", total: Int(census.ownHours), unit: "hours"
    ) { progress in
      try WorldDatabase.make(
        order, tables: tables, manner: WorldCommand.manner(arguments), census: census,
        in: draft.database, stopIfAsked: CommandContext.stopIfAskedAnywhere
      ) { progress.advance(by: $0) }
    }
    try draft.publish(checking: WorldDatabase.checked)
    // What is launched late has fewer hours than are booked.
    let hours =
      outcome.rows.first { $0.table == Registry.campaignPerformance.name }?.count ?? 0
    context.say(
      "made \(context.grouped(census.campaigns)) campaigns with \(context.grouped(hours)) hours; "
        + "look at them with: gen status --db \(path)")
    try context.answer([
      "database": .string(path), "seed": .string(String(order.seed)),
      "campaigns": .integer(census.campaigns), "line_items": .integer(census.lineItems),
      "hours": .integer(hours), "rows": RowText.json(outcome.rows),
    ]) { path + "\n" }
    return .done
  }
}
