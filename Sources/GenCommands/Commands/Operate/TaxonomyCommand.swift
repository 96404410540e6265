internal import AdOps
internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen taxonomy`.
enum TaxonomyCommand {
  private static let pattern = Option(
    "pattern", .choice(TaxonomyPattern.all.map { Choice($0.name, $0.text) }), "Kind of name.",
    default: TaxonomyPattern.campaign.name)
  private static let parts = Positional<[Assignment]>.repeated(
    "part=value", .assignment(), "Values as people type them.", isRequired: true)
  private static let names = Positional<[String]>.repeated(
    "name", .text, "Names, exactly as they are written.", isRequired: true)
  private static let title = Option<String?>(
    "title", .text, "Title that the name promotes, as it was typed.", otherwise: "none")

  static let command = GenCommand(
    "taxonomy", "Build, take apart and check the names of campaigns and of what belongs to them.",
    discussion: TaxonomyPattern.all.map { "\($0.name): \($0.text)" }.joined(separator: "\n\n"),
    group: CommandGroups.operate,
    examples: [
      Example(
        "gen taxonomy build BrandCode=LUXAUTO MarketCode=USA Channel=Facebook Year=2026 "
          + "CampaignName='Moonlit Harbor Launch'", "LUXAUTO_US_META_2026_MoonlitHarborLaunch"),
      Example("gen taxonomy parse LUXAUTO_US_META_2026_MoonlitHarborLaunch", "its parts"),
    ],
    seeAlso: ["gen list taxonomy_names", "docs/adops.md"],
    subcommands: [build, parse, check])

  private static let build = GenCommand(
    "build", "Make a name of values as people type them.",
    examples: [
      Example(
        "gen taxonomy build BrandCode=LUXAUTO MarketCode=USA Channel=Facebook Year=2026 "
          + "CampaignName='Moonlit Harbor Launch'", "aliases are resolved"),
      Example(
        "gen taxonomy build --pattern creative CampaignName='EV Launch' Length=30s Ratio=16x9 "
          + "Lines=1080p Version=v1 AdID=LUXA0B1C2D3H", "a creative"),
    ],
    parameters: [pattern, parts],
    exits: [ExitNote(.invalidInput, "a part is unknown or cannot be written")],
    seeAlso: ["gen taxonomy parse"]
  ) { arguments, context in
    let pattern = chosen(arguments)
    let vocabulary = TaxonomyVocabulary(try reference(context))
    var values: [String: String] = [:]
    var findings: [Finding] = []
    for part in arguments[parts] {
      guard pattern.fields.contains(where: { $0.name == part.key }) else {
        findings.append(unknown(part.key, pattern))
        continue
      }
      switch vocabulary.code(part.value, of: part.key) {
      case .success(let code): values[part.key] = code
      case .failure(let problems): findings += problems.all.map(\.finding)
      }
    }
    guard findings.isEmpty else { throw Findings(findings) }
    let name = try made { () throws(TaxonomyProblems) in try pattern.build(values) }
    try context.answer(TaxonomyLines.json(name)) { name.text + "\n" }
    return .done
  }

  private static let parse = GenCommand(
    "parse", "Take names apart; the shape alone is judged.",
    examples: [Example("gen taxonomy parse DIS_US_META_2026_MoanaLaunch", "its five parts")],
    parameters: [pattern, names],
    exits: [ExitNote(.invalidInput, "a name is not of this pattern")],
    seeAlso: ["gen taxonomy check"]
  ) { arguments, context in
    let found = try arguments[names].map { name in
      try made { () throws(TaxonomyProblems) in try chosen(arguments).parse(name) }
    }
    try context.answer(.array(found.map(TaxonomyLines.json))) {
      found.map { TaxonomyLines.text($0, context) }.joined(separator: "\n")
    }
    return .done
  }

  private static let check = GenCommand(
    "check", "Check names against the codes and titles of the data.",
    discussion: """
      Brands, markets and channels must be known. With --title, the title must be spelled as the data \
      spells it, and so must the name that promotes it.
      """,
    examples: [
      Example("gen taxonomy check LUXAUTO_US_META_2026_EVLaunch", "known codes"),
      Example(
        "gen taxonomy check NFLX_US_META_2026_MoonlitHarbro --title 'Moonlit Harbor'",
        "a misspelt title"),
    ],
    parameters: [pattern, title, names],
    exits: [ExitNote(.invalidInput, "a name is wrong; the nearest legal one is told")],
    seeAlso: ["gen taxonomy parse"]
  ) { arguments, context in
    let reference = try reference(context)
    let vocabulary = TaxonomyVocabulary(reference)
    var findings: [Finding] = []
    for name in arguments[names] {
      do throws(TaxonomyProblems) {
        let parsed = try chosen(arguments).parse(name, knowing: vocabulary)
        if let title = arguments[title] {
          findings += titleFindings(title, in: parsed, reference)
        }
      } catch { findings += error.all.map(\.finding) }
    }
    guard findings.isEmpty else { throw Findings(findings) }
    try context.answer(["names": .integer(Int64(arguments[names].count))]) {
      arguments[names].map { "\($0): legal\n" }.joined()
    }
    return .done
  }

  private static func titleFindings(
    _ title: String, in name: TaxonomyName, _ reference: ReferenceNames
  ) -> [Finding] {
    if let wrong = TitleSpelling.finding(typed: title, among: reference) { return [wrong.finding] }
    guard let row = reference.row(title, in: Registry.titles.name),
      name.pattern.fields.contains(where: { $0.name == "CampaignName" })
    else { return [] }
    let found = TitleSpelling.finding(in: name["CampaignName"], of: row["name"].description)
    return [found?.finding].compactMap(\.self)
  }

  private static func chosen(_ arguments: ParsedArguments) -> TaxonomyPattern {
    TaxonomyPattern.all.first { $0.name == arguments[pattern] } ?? .campaign
  }

  private static func made(
    _ body: () throws(TaxonomyProblems) -> TaxonomyName
  ) throws -> TaxonomyName {
    do { return try body() } catch { throw error.findings }
  }

  private static func unknown(_ part: String, _ pattern: TaxonomyPattern) -> Finding {
    Finding(
      .unknownColumn, "names of kind \(pattern.name) have no part '\(part)'",
      suggestion: Suggestion.nearest(to: part, in: pattern.fields.map(\.name)),
      advice: "their parts are: \(pattern.text)")
  }

  /// The names of the database, or the fixed ones where there is none.
  private static func reference(_ context: CommandContext) throws -> ReferenceNames {
    guard FileSystem.exists(context.databasePath) else {
      return ReferenceNames(Registry.referenceRows)
    }
    return try KeyLookup.referenceNames(in: context.open(.reading))
  }
}
