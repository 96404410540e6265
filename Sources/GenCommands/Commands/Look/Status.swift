internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables
internal import Units

/// `gen status`.
enum Status {
  static let command = GenCommand(
    "status", "Say what is in a database: size, rows, runs, campaigns.",
    discussion: """
      Each campaign is shown with the budget in force, what it may spend and has spent so far, and its hours; \
      of many the largest are shown, and '--json' gives all.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen status", "the database of this folder"),
      Example("gen status --db demo.db --json", "another one, for a program"),
    ],
    exits: [ExitNote(.notFound, "there is no such file")],
    seeAlso: ["gen list", "gen digest"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    let (counts, runs, asOf, size, campaigns) = try database.consistently {
      (
        try Registry.tables.map { ($0, try database.count(of: $0)) },
        try database.rows(of: Registry.genManifest),
        try SimulatedClock.now(in: database).description, try database.size,
        try CampaignDelivery.all(in: database)
      )
    }
    try context.answer(
      [
        "database": .string(database.path), "bytes": .integer(size),
        "schema_version": .integer(Registry.schemaVersion), "as_of": .string(asOf),
        "runs": .array(runs.map { RowText.json($0) }),
        "rows": .object(
          JSONObject(uniqueMembers: counts.map { ($0.0.name, .integer($0.1)) })),
        "campaigns": .array(campaigns.map(CampaignLines.json)),
      ]
    ) {
      let filled = counts.filter { $0.1 > 0 }
      return
        "\(database.path): \(context.bytes(size)), schema \(Registry.schemaVersion), as of \(asOf)\n\n"
        + context.textTable(
          [(false, "table"), (true, "rows")], filled.map { [$0.0.name, context.grouped($0.1)] })
        + runLines(runs, context) + CampaignLines.text(campaigns, context)
        + "\n\(counts.count - filled.count) of \(counts.count) tables are empty\n"
    }
    return .done
  }

  private static func runLines(_ runs: [Row], _ context: CommandContext) -> String {
    let columns = ["id", "command", "seed", "started_at", "as_of"]
    return LongListing.text(
      runs.suffix(LongListing.most), of: runs.count, context,
      columns.map { ($0 == "id", $0 == "id" ? "run" : $0) }
    ) { run in columns.map { run[$0].description } }
  }
}
