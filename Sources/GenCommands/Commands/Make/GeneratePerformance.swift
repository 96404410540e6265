internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Store

/// `gen generate-performance --campaign-id N`.
enum GeneratePerformance {
  private static let campaign = Option.required(
    "campaign-id", .integer(in: 1...Int.max), "Number of the campaign.")
  private static let replace = Flag("replace", "Make hours that are there already anew.")

  static let command = GenCommand(
    PerformanceMaking.command, "Make the hours of a campaign from its rows.",
    discussion: """
      The hours are a function of the rows and of the seed of the run that made them: made again, they are \
      the same again, unless a row was changed in between.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen generate-performance --campaign-id 3", "for a campaign without hours"),
      Example("gen generate-performance --campaign-id 3 --replace", "the same rows again"),
    ],
    parameters: [campaign, replace],
    exits: [
      ExitNote(.invalidInput, "the hours are there already, or the campaign cannot deliver"),
      ExitNote(.notFound, "there is no such campaign"),
    ],
    seeAlso: ["gen advance", "gen verify"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let id = Int64(arguments[campaign])
    let counts = try context.extend { database in
      try PerformanceMaking(in: database, stopIfAsked: context.stopIfAsked).run(
        ofCampaign: id, replacing: arguments[replace])
    }
    let total = counts.reduce(0) { $0 + $1.count }
    context.say("made \(context.grouped(total)) rows for campaign \(id)")
    try context.answer([
      "campaign_id": .integer(id), "rows": RowText.json(counts),
    ]) { "\(total)\n" }
    return .done
  }
}
