internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Profiles
internal import Registry
internal import Store
internal import Terminal

/// What the commands that make a campaign share: options, the making itself, the answer.
enum CampaignCommand {
  static let seed = Option<UInt64?>(
    "seed", .unsigned, "Seed of everything that is not given.", otherwise: "the file's, else 42")
  static let overrides = Option<[String]>.repeated(
    "set", .text, "Value over the file's, checked like it.", placeholder: "path=value")
  static let performance = Flag(
    "generate-performance", "Make the hours too.", negatable: true, default: true)

  static let parameters: [any Parameter] = [seed, overrides, performance] + TemplateOptions.all

  /// The seed when nobody says one.
  static let standingSeed: UInt64 = 42

  /// What a campaign is made from, and what was noticed when it was read.
  struct Source {
    let spec: CampaignSpec
    var remarks: [Finding] = []
    var line: (_ file: String, _ number: Int) -> String? = { _, _ in nil }

    init(spec: CampaignSpec) { self.spec = spec }

    init(_ loaded: LoadedCampaign) {
      spec = loaded.spec
      remarks = loaded.remarks
      line = loaded.lines.line
    }
  }

  /// Makes a campaign and answers with its numbers.
  static func make(
    _ source: Source, command: String, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> ExitStatus {
    for remark in source.remarks { context.console.report(remark, source: source.line) }
    let spec = source.spec
    let seed =
      arguments[seed] ?? spec.seed.map { UInt64(bitPattern: $0) } ?? standingSeed
    let outcome = try context.extend { database in
      try CampaignMaking(in: database, seed: seed).run(
        spec, command: command, hours: arguments[performance] && spec.performance.isGenerated,
        stopIfAsked: context.stopIfAsked)
    }
    for note in outcome.notes { context.say(note) }
    context.say(
      "made campaign \(outcome.campaign); see it with: gen show campaigns \(outcome.campaign)")
    try context.answer(json(outcome, seed)) { "\(outcome.campaign)\n" }
    return .done
  }

  private static func json(_ outcome: CampaignOutcome, _ seed: UInt64) -> JSONValue {
    [
      "advertiser_id": .integer(outcome.advertiser), "campaign_id": .integer(outcome.campaign),
      "run_id": .integer(outcome.run), "seed": .string(String(seed)),
      "rows": RowText.json(outcome.rows),
    ]
  }

  /// The reference names of the database, which must be there.
  static func names(_ context: CommandContext) throws -> ReferenceNames {
    try KeyLookup.referenceNames(in: context.open(.reading))
  }
}
