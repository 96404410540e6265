internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Lakehouse
internal import Pipeline
internal import Store

/// `gen lakehouse inputs --out DIR`.
enum LakehouseInputsCommand {
  private static let out = Option.required(
    "out", .directory, "Folder to write; it is made where it is missing.", placeholder: "DIR")
  private static let force = Flag("force", "Replace files that are there.")

  static let command = GenCommand(
    "inputs", "Write what the answers of gold read beside events, for another engine.",
    discussion: """
      Commerce, delivery, tickets, as-of and the lines that marts draw, as JSON Lines with an epoch beside \
      every date and instant, and schema.json with their types. Spark reads them beside the landed events.
      """,
    examples: [Example("gen lakehouse inputs --out out/inputs", "for scripts/spark")],
    parameters: [out, force],
    exits: [ExitNote(.invalidInput, "a file is there already")],
    seeAlso: ["docs/lakehouse.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    let folder = arguments[out]
    try FileSystem.createFolder(folder)
    let counts = try MartInputs(database, asOf: SimulatedClock.now(in: database)).write(
      to: folder, replacing: arguments[force])
    let total = counts.reduce(0) { $0 + $1.rows }
    context.say("wrote \(context.grouped(total)) rows of \(counts.count) tables to \(folder)")
    try context.answer([
      "folder": .string(folder),
      "rows": .object(
        JSONObject(uniqueMembers: counts.map { ($0.name, .integer($0.rows)) })),
    ]) { "\(folder)\n" }
    return .done
  }
}
