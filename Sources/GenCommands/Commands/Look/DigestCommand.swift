internal import Arguments
internal import Diagnostics
internal import Digest
internal import JSON
internal import Registry
internal import Store
internal import Tables

/// `gen digest`.
enum DigestCommand {
  private static let tables = Positional<[String]>.repeated(
    "table", .choice(Registry.tables.map { Choice($0.name, $0.summary) }), "Tables to digest.",
    otherwise: "all")

  static let command = GenCommand(
    "digest", "Print a number for the content of each table.",
    discussion: """
      Two tables with the same rows have the same digest, whatever their order, pages, indexes or the \
      version of SQLite; a digest is the row count, a colon and the sum of the rows' hashes.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen digest", "every table"),
      Example("gen digest campaigns line_items --json", "two tables, for a program"),
    ],
    parameters: [tables],
    seeAlso: ["docs/determinism.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let wanted = try arguments[tables].map(context.table)
    let database = try context.open(.reading)
    let digests = try database.consistently {
      try (wanted.isEmpty ? Registry.tables : wanted).map { table in
        (table: table.name, digest: try database.digest(of: table).description)
      }
    }
    try context.answer(
      .object(JSONObject(uniqueMembers: digests.map { ($0.table, .string($0.digest)) }))
    ) {
      context.textTable(
        [(false, "table"), (false, "digest")], digests.map { [$0.table, $0.digest] })
    }
    return .done
  }
}
