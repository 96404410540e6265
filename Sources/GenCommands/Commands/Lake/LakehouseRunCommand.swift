internal import Arguments
internal import Diagnostics
internal import JSON
internal import Lakehouse
internal import Pipeline
internal import Registry
internal import Store
internal import Tables
internal import Terminal
internal import Units

/// `gen lakehouse run`.
enum LakehouseRunCommand {
  private static let layer = Option<String?>(
    "layer",
    .choice(LakehouseLayer.allCases.map { Choice($0.rawValue.lowercased(), $0.summary) }),
    "Build this layer alone.", otherwise: "bronze, silver, then gold")
  private static let hour = Option<Instant?>(
    "hour", .instant, "Process this hour of arrival alone, once more if need be.",
    placeholder: "INSTANT", otherwise: "all that are new")
  private static let all = Flag("all", "Build silver and gold anew from all of bronze.")

  static let command = GenCommand(
    "run", "Build the layers from what has landed.",
    discussion: """
      Each hour of arrival is taken in once. Run twice, in any order, or stopped and run again, the \
      tables end the same. Late events reopen their hour and every later one. \
      What a layer promises is judged when it is built: a broken promise of severity ERROR stops it.
      """,
    examples: [
      Example("gen lakehouse run", "everything that is new"),
      Example("gen lakehouse run --layer bronze", "take files in, and nothing else"),
      Example("gen lakehouse run --hour 2025-09-01T05:00:00Z", "one hour of arrival"),
      Example("gen lakehouse run --all", "silver and gold anew"),
    ],
    parameters: [LandingOption.landing, layer, hour, all],
    exits: [
      ExitNote(.violations, "a layer breaks a promise; no later layer was built"),
      ExitNote(.environment, "a file could not be read; everything else was taken in"),
      ExitNote(.notFound, "nothing has landed in the folder"),
    ],
    seeAlso: ["gen events", "gen lakehouse status", "gen list gold_data_quality"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    if let hour = arguments[hour], hour != hour.hour.start {
      throw Failure(
        .invalidInput, "--hour is \(hour), which is no full hour",
        advice: "name the start of an hour, as \(hour.hour)")
    }
    let outcome = try context.extend { database in
      try build(options(arguments, context, database), database, context)
    }
    for problem in outcome.problems {
      context.console.report(
        Failure(problem.status, problem.sentence, advice: problem.advice))
    }
    let hours = LakehouseLayer.allCases.compactMap { layer in
      outcome.hours[layer].map { "\($0) hours of \(layer.rawValue.lowercased())" }
    }
    context.say(
      "took in \(context.grouped(outcome.events)) events of \(context.grouped(outcome.files)) files, "
        + "\(context.grouped(outcome.quarantined)) lines to quarantine; built "
        + (hours.isEmpty ? "nothing" : hours.joined(separator: ", ")))
    try context.answer(json(outcome)) { "\(outcome.events)\n" }
    return outcome.problems.map(\.status).min { $0.rawValue < $1.rawValue } ?? .done
  }

  private static func options(
    _ arguments: ParsedArguments, _ context: CommandContext, _ database: Database
  ) throws -> LakehouseOptions {
    var options = LakehouseOptions(
      landing: LandingOption.folder(arguments, context),
      asOf: try SimulatedClock.now(in: database))
    if let name = arguments[layer] {
      options.layers = LakehouseLayer.allCases.filter { $0.rawValue.lowercased() == name }
    }
    options.hour = arguments[hour]?.hour
    options.isAll = arguments[all]
    return options
  }

  private static func build(
    _ options: LakehouseOptions, _ database: Database, _ context: CommandContext
  ) throws -> LakehouseOutcome {
    try context.console.withProgress("building the lakehouse", total: nil, unit: "hours") {
      progress in
      try LayerMaking.run(options, in: database) {
        progress.advance()
        try context.stopIfAsked()
      }
    }
  }

  private static func json(_ outcome: LakehouseOutcome) -> JSONValue {
    [
      "files": .integer(outcome.files), "events": .integer(outcome.events),
      "quarantined": .integer(outcome.quarantined),
      "hours": .object(
        JSONObject(
          uniqueMembers: LakehouseLayer.allCases.compactMap { layer in
            outcome.hours[layer].map { (layer.rawValue, .integer(Int64($0))) }
          })),
      "problems": .array(outcome.problems.map { .string($0.sentence) }),
    ]
  }
}
