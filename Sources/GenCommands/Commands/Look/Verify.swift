internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Store
internal import Terminal

/// `gen verify`.
enum Verify {
  private static let regenerate = Flag(
    "regenerate", "Make the database again from its seeds, and compare every value.")

  static let command = GenCommand(
    "verify", "Prove that a database keeps every rule and invariant.",
    discussion: """
      SQLite's own checks, every rule of every table, every invariant, and digests against the manifest: one \
      line each with the rows that were checked, and the keys of the first violations. With --regenerate no \
      single changed value escapes. What users changed with gen is listed, and is no violation.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen verify", "the database of this folder"),
      Example("gen verify --regenerate", "against what its seeds make, value by value"),
      Example("gen verify --db demo.db --json", "another one, for a program"),
    ],
    parameters: [regenerate],
    exits: [
      ExitNote(.violations, "something is violated"),
      ExitNote(
        .invalidInput, "there is no verdict: no file, no database of gen's, locked, damaged, newer"),
    ],
    seeAlso: ["gen diff", "gen snapshot", "docs/snapshots.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    try context.judging {
      let database = try context.open(.reading)
      return try database.consistently {
        let (verification, doubt) = try verification(of: database, arguments, context)
        try VerificationText(verification, context).answer()
        guard verification.isClean else { return .violations }
        if let doubt { throw doubt }
        return .done
      }
    }
  }

  private static func verification(
    of database: Database, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> (Verification, Failure?) {
    guard arguments[regenerate] else {
      let total = Verification.stepCount
      let verification = try context.console.withProgress(
        "verify", total: total, unit: "tables and invariants"
      ) { progress throws in
        try Verification(of: database) { try go(on: progress, context) }
      }
      return (verification, nil)
    }
    return try context.console.withProgress(
      "verify and regenerate", total: nil, unit: "runs and tables"
    ) { progress throws in
      try Verification.regenerating(database) { try go(on: progress, context) }
    }
  }

  private static func go(on progress: Progress, _ context: CommandContext) throws {
    progress.advance()
    try context.stopIfAsked()
  }
}
