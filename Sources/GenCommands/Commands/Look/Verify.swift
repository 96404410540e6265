internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Store

/// `gen verify`.
enum Verify {
  static let command = GenCommand(
    "verify", "Prove that a database keeps every rule and invariant.",
    discussion: """
      SQLite's own checks, every rule of every row, every pointer and every invariant; the first violations \
      of each are shown with their keys.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen verify", "the database of this folder"),
      Example("gen verify --db demo.db --json", "another one, for a program"),
    ],
    exits: [
      ExitNote(.violations, "something is violated"),
      ExitNote(.invalidInput, "there is nothing to judge: no such file, or no database of gen's"),
    ],
    seeAlso: ["gen status", "gen registry invariants"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let verification = try context.judge { try Verification(of: $0) }
    try context.answer(.array(verification.verdicts.map(json))) {
      let wrong = verification.verdicts.filter { !$0.violations.isEmpty }
      let lines = wrong.map { verdict in
        "violated: \(verdict.name): \(verdict.sentence)\n"
          + verdict.violations.map { "  \($0)\n" }.joined()
      }
      let rows = verification.verdicts.compactMap(\.judged).reduce(0, +)
      return lines.joined()
        + "\(context.databasePath): \(verification.verdicts.count - wrong.count) of "
        + "\(verification.verdicts.count) promises hold, \(context.grouped(rows)) rows judged\n"
    }
    return verification.isClean ? .done : .violations
  }

  private static func json(_ verdict: Verification.Verdict) -> JSONValue {
    [
      "name": .string(verdict.name), "sentence": .string(verdict.sentence),
      "rows": verdict.judged.map(JSONValue.integer) ?? .null,
      "violations": .array(verdict.violations.map(JSONValue.string)),
    ]
  }
}
