internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Terminal
internal import Units

/// `gen events`.
enum LandEvents {
  static let command = GenCommand(
    "events", "Turn all hours into events that land in a folder.",
    discussion: """
      Clicks, settlements and budget updates arrive as lines of JSON, a folder an hour of arrival, with the \
      repeats, delays and damage that profiles ask for; truth_events labels each line. An hour of arrival \
      lands whole and once, so the command may be run again after 'gen advance'.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen events", "into the folder landing beside the database"),
      Example("gen events --landing /data/landing --db demo.db", "into another folder"),
    ],
    parameters: [LandingOption.landing],
    exits: [
      ExitNote(.invalidInput, "there are no hours, or the folder holds another database's events"),
      ExitNote(.environment, "the folder cannot be written"),
    ],
    seeAlso: ["gen lakehouse run", "gen advance", "docs/lakehouse.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let folder = LandingOption.folder(arguments, context)
    let outcome = try context.extend { database in
      try DerivedWork.events.record(in: database) {
        try context.console.withProgress("landing events", total: nil, unit: "events") {
          progress throws in
          try EventMaking(in: database, landing: folder).land { count in
            progress.move(to: Int(count))
            try context.stopIfAsked()
          }
        }
      }
    }
    context.say(
      "landed \(context.grouped(outcome.arrivals)) events in \(context.grouped(outcome.files)) files "
        + "in \(folder), up to \(outcome.until); go on with: gen lakehouse run")
    try context.answer([
      "landing": .string(folder), "events": .integer(outcome.arrivals),
      "files": .integer(outcome.files), "until": .string(outcome.until.description),
    ]) { "\(outcome.arrivals)\n" }
    return .done
  }
}
