internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Simulate
internal import Store
internal import Terminal

/// `gen fidelity`.
enum FidelityCommand {
  private static let format = Option(
    "format", .choice("text", "markdown"), "How the table is written.", default: "text")

  static let command = GenCommand(
    "fidelity", "Judge how real the delivery in a database is.",
    discussion: """
      Every property is estimated from the stored hours alone and held against what is known of real \
      delivery. Where there is too little to judge a property, that is said, and is no pass.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen fidelity", "the database of this folder"),
      Example("gen fidelity --db world.db --json", "another one, for a program"),
    ],
    parameters: [format],
    exits: [
      ExitNote(.violations, "a property does not hold"),
      ExitNote(.invalidInput, "there is nothing to judge: no such file, or no database of gen's"),
    ],
    seeAlso: ["gen verify", "docs/fidelity.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let format = try context.format(format, of: arguments)
    let check = try context.judge { try judge($0, context) }
    try context.answer(json(check, context)) {
      format == "markdown" ? markdown(check) : text(check, context)
    }
    return check.count(of: .fails) == 0 ? .done : .violations
  }

  private static func judge(_ database: Database, _ context: CommandContext) throws -> FidelityCheck
  {
    let total = try database.count(of: Registry.lineItems)
    return try context.console.withProgress("Judging", total: Int(total), unit: "line items") {
      progress in
      try FidelityCheck(of: database) {
        progress.advance()
        try context.stopIfAsked()
      }
    }
  }

  private static let columns = ["property", "value", "must be", "verdict", "of", "estimator"]

  private static func text(_ check: FidelityCheck, _ context: CommandContext) -> String {
    context.textTable(
      columns.map { (["value", "of"].contains($0), $0) }, check.findings.map(cells))
      + "\n\(context.databasePath): \(summary(check)); "
      + "\(context.grouped(Int64(check.lines))) line items, "
      + "\(context.grouped(Int64(check.hours))) hours\n"
  }

  private static func summary(_ check: FidelityCheck) -> String {
    "\(check.count(of: .holds)) of \(check.findings.count) properties hold, "
      + "\(check.count(of: .fails)) \(check.count(of: .fails) == 1 ? "does" : "do") not, "
      + "\(check.count(of: .tooFew)) cannot be judged"
  }

  private static func cells(_ finding: FidelityFinding) -> [String] {
    [
      finding.property, finding.value.map { Figures.telling($0, digits: 4) } ?? "–",
      finding.bound, word(finding.verdict), "\(Figures.grouped(finding.samples)) \(finding.unit)",
      finding.estimator,
    ]
  }

  private static func word(_ verdict: FidelityVerdict) -> String {
    switch verdict {
    case .holds: "holds"
    case .fails: "DOES NOT HOLD"
    case .tooFew: "too few"
    }
  }

  private static func markdown(_ check: FidelityCheck) -> String {
    let rows = [columns, columns.map { _ in "---" }] + check.findings.map(cells)
    return rows.map { "| " + $0.map(DataDictionary.escaped).joined(separator: " | ") + " |\n" }
      .joined()
  }

  private static func json(_ check: FidelityCheck, _ context: CommandContext) -> JSONValue {
    [
      "database": .string(context.databasePath), "line_items": .integer(Int64(check.lines)),
      "hours": .integer(Int64(check.hours)),
      "holds": .integer(Int64(check.count(of: .holds))),
      "fails": .integer(Int64(check.count(of: .fails))),
      "too_few": .integer(Int64(check.count(of: .tooFew))),
      "properties": .array(
        check.findings.map { finding in
          [
            "property": .string(finding.property), "estimator": .string(finding.estimator),
            "value": finding.value.flatMap(JSONValue.number) ?? .null,
            "bound": .string(finding.bound), "samples": .integer(Int64(finding.samples)),
            "unit": .string(finding.unit), "verdict": .string(finding.verdict.rawValue),
          ]
        }),
    ]
  }
}
