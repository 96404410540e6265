internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Store
internal import Units

/// `gen advance --to T`.
enum Advance {
  private static let to = Option.required(
    "to", .instant, "The new as-of; nothing later is stored.", placeholder: "INSTANT")

  static let command = GenCommand(
    "advance", "Let time go on: add the hours up to an instant.",
    discussion: """
      Rows are only added, never changed, and the result equals having made everything with that as-of at \
      once. Time goes forward only.
      """,
    group: CommandGroups.make,
    examples: [Example("gen advance --to 2025-09-10T00:00:00Z", "a demo that lives on")],
    parameters: [to],
    exits: [ExitNote(.invalidInput, "the instant is not later than the database's as-of")],
    seeAlso: ["gen status", "docs/determinism.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let instant = arguments[to]
    let (before, counts) = try context.extend { database in
      try Advancing(in: database, stopIfAsked: context.stopIfAsked).run(to: instant)
    }
    let total = counts.reduce(0) { $0 + $1.count }
    context.say("advanced from \(before) to \(instant): \(context.grouped(total)) rows")
    try context.answer([
      "from": .string(before.description), "to": .string(instant.description),
      "rows": RowText.json(counts),
    ]) { "\(total)\n" }
    return .done
  }
}
