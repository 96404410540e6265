internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen create-advertiser`.
enum CreateAdvertiser {
  private static let auto = Flag("auto", "Take everything that is not given from the seed.")
  private static let name = Option<String?>("name", .text, "Name of the company.")
  private static let brand = Option<String?>(
    "brand", .text, "Brand, by name or code.", otherwise: "one of the company's name")
  private static let market = Option<String?>(
    "market", .text, "Country of its seat, by code or name.", otherwise: "drawn")
  private static let industry = Option<String?>(
    "industry", .choice(Industry.enumeration.choices),
    "What it sells.", otherwise: "drawn")
  private static let email = Option<String?>(
    "email", .text, "Address for questions.", otherwise: "ads@NAME.example")
  private static let agency = Option<String?>(
    "agency", .text, "Agency that plans for it.", otherwise: "drawn")
  private static let seed = Option(
    "seed", .unsigned, "Seed of everything that is not given.", default: 42)

  static let command = GenCommand(
    "create-advertiser", "Make an advertiser from what you give and a seed.",
    group: CommandGroups.make,
    examples: [
      Example("gen create-advertiser --auto --seed 7", "everything from the seed"),
      Example(
        "gen create-advertiser --name 'Harbor Foods' --industry consumer_goods --market GB",
        "the rest is drawn, and fits"),
    ],
    parameters: [auto, name, brand, market, industry, email, agency, seed],
    exits: [
      ExitNote(.invalidInput, "neither --auto nor --name, or the name is taken"),
      ExitNote(.notFound, "the market or brand does not exist"),
    ],
    seeAlso: ["gen list advertisers", "gen set"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    guard arguments[auto] || arguments[name] != nil else {
      throw Failure(
        .invalidInput, "create-advertiser needs --auto or --name",
        advice: "try: gen create-advertiser --auto")
    }
    let (run, row) = try context.extend { database in
      try AdvertiserMaking(in: database, seed: arguments[seed])
        .make(command: command.name, given: values(arguments, KeyLookup(database)))
    }
    let id = row["id"].integer ?? 0
    context.say("made advertiser \(id), \(row["name"]); see it with: gen show advertisers \(id)")
    try context.answer([
      "advertiser_id": .integer(id), "run_id": .integer(run),
      "name": .string(row["name"].description),
      "rows": ["advertisers": 1],
    ]) { "\(id)\n" }
    return .done
  }

  /// What the user gave, by column; every mistake at once.
  private static func values(
    _ arguments: ParsedArguments, _ lookup: KeyLookup
  ) throws -> [String: Value] {
    var given = GivenValues(Registry.advertisers, for: .create)
    let texts = [
      ("name", arguments[name]), ("brand", arguments[brand]), ("market", arguments[market]),
      ("industry", arguments[industry]), ("contact_email", arguments[email]),
      ("agency_name", arguments[agency]),
    ]
    for (column, text) in texts {
      if let text { try given.take(column, text, lookup: lookup) }
    }
    try given.finish(requiring: .update)
    return Dictionary(uniqueKeysWithValues: given.values.map { ($0.column, $0.value) })
  }
}
