internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen set TABLE ID column=value …`.
enum SetRow {
  private static let table = Positional(
    "table", .choice(Registry.tables.filter(\.isUpdatable).map { Choice($0.name, $0.summary) }),
    "Table of the row.")
  private static let key = Positional("id", .text, "Key of the row; parts joined by commas.")
  private static let assignments = Positional<[Assignment]>.repeated(
    "column=value", .assignment(), "Columns and their new values.", isRequired: true)

  static let command = GenCommand(
    "set", "Change columns of one row, checked by every rule.",
    discussion: """
      Money is given in currency units ('target_cpm=25.50'), other rows by what people call them \
      ('market=GB'), and no value at all ('agency_name=') where a column allows it. What was changed \
      is kept in user_changes, so that a check knows it from damage.
      """,
    group: CommandGroups.edit,
    examples: [
      Example("gen set advertisers 1 status=INACTIVE", "retire an advertiser"),
      Example("gen set campaigns 3 target_cpm=25.50 name='EV Launch'", "two columns at once"),
    ],
    parameters: [table, key, assignments],
    exits: [
      ExitNote(.invalidInput, "a rule would be broken; nothing was changed"),
      ExitNote(.notFound, "there is no such row"),
    ],
    seeAlso: ["gen create", "gen delete", "gen registry"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let table = try context.table(arguments[Self.table])
    let (before, after) = try context.extend { database in
      let lookup = KeyLookup(database)
      var given = GivenValues(table, for: .update)
      for assignment in arguments[assignments] {
        try given.take(assignment.key, assignment.value, lookup: lookup)
      }
      try given.finish(requiring: .update)
      let key = try RowKey.read(arguments[key], of: table, lookup)
      guard let rows = try RowEditing(database).set(table, key: key, given.values) else {
        throw RowKey.missing(arguments[Self.key], in: table)
      }
      return rows
    }
    let changed = table.columns.filter { before[$0.name] != after[$0.name] && $0.role == .value }
    context.say(
      changed.isEmpty
        ? "\(table.name) \(arguments[Self.key]) holds that already; nothing was changed"
        : "changed \(table.name) \(arguments[Self.key])")
    try context.answer(RowText.json(after)) {
      changed.map {
        "\($0.name): \(before[$0.name].description) → \(after[$0.name].description)\n"
      }.joined()
    }
    return .done
  }
}
