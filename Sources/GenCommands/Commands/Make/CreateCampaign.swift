internal import Arguments
internal import Diagnostics
internal import Generate
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen create-campaign --advertiser-id N --auto`.
enum CreateCampaign {
  private static let advertiser = Option.required(
    "advertiser-id", .integer(in: 1...Int.max), "Number of the advertiser.")
  private static let auto = Flag("auto", "Take the whole campaign from the seed.")
  private static let objective = Option<String?>(
    "objective", .choice(Objective.enumeration.choices), "What it is bought for.",
    otherwise: "drawn")
  private static let profile = Option<String?>(
    "profile", .choice(Objective.enumeration.choices), "The same as --objective.", isHidden: true)

  static let command = GenCommand(
    "create-campaign", "Make a campaign of an advertiser from the seed.",
    group: CommandGroups.make,
    examples: [
      Example("gen create-campaign --advertiser-id 1 --auto", "everything from the seed"),
      Example(
        "gen create-campaign --advertiser-id 1 --auto --objective conversion --no-generate-performance",
        "a goal of your own, without hours"),
    ],
    parameters: [
      advertiser, auto, objective, profile, CampaignCommand.seed, CampaignCommand.performance,
    ],
    exits: [
      ExitNote(.invalidInput, "--auto is missing"),
      ExitNote(.notFound, "there is no such advertiser"),
    ],
    seeAlso: ["gen create-profile", "gen list advertisers"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    guard arguments[auto] else {
      throw Failure(
        .invalidInput, "create-campaign makes campaigns from a seed, which --auto says",
        advice: "add --auto, or make one from a file with: gen create-profile")
    }
    let id = Int64(arguments[advertiser])
    let found = try context.open(.reading).row(of: Registry.advertisers, key: [.integer(id)])
    guard let found else { throw RowKey.missing(String(id), in: Registry.advertisers) }
    let wanted = arguments[objective] ?? arguments[profile]
    var spec = CampaignSpec.automatic(
      origin: "create-campaign", objective: wanted.flatMap(Objective.init(rawValue:)))
    spec.advertiser.give(Given(found["name"], at: spec.place), for: "name")
    return try CampaignCommand.make(
      CampaignCommand.Source(spec: spec), command: "create-campaign", arguments, context)
  }
}
