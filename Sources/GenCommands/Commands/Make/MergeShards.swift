internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Terminal

/// `gen merge OUT SHARD…`.
enum MergeShards {
  private static let out = Positional("out", .newFile, "Database to make.")
  private static let shards = Positional<[String]>.repeated(
    "shard", .file, "All parts of one world, in any order.", isRequired: true)
  private static let force = Flag("force", "Replace a database that gen made before.")

  static let command = GenCommand(
    "merge", "Join the shards of a world to the whole.",
    discussion: """
      The whole has the rows and digests that it would have had if it had been made at once. The shards are \
      left as they are.
      """,
    group: CommandGroups.make,
    examples: [Example("gen merge year.db part-1.db part-2.db", "two parts")],
    parameters: [out, shards, force],
    exits: [
      ExitNote(.invalidInput, "the files are not all the parts of one world"),
      ExitNote(.notFound, "there is no such file"),
    ],
    seeAlso: ["gen create-world", "docs/worlds.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let path = arguments[out]
    if FileSystem.exists(path), !arguments[force] {
      throw Failure(
        .invalidInput, "\(path) is there already",
        advice: "replace it with --force, or name another file")
    }
    let merge = try WorldMerge(arguments[shards])
    let draft = try DatabaseDraft(at: path, over: arguments[force] ? .ours : .empty)
    let rows = try context.console.withProgress(
      "merging", total: merge.count, unit: "shards"
    ) { progress in
      try merge.merge(into: draft, stopIfAsked: context.stopIfAsked) { progress.advance(by: $0) }
    }
    try draft.publish(checking: WorldDatabase.checked)
    context.say("joined \(merge.count) shards to \(path)")
    try context.answer([
      "database": .string(path), "shards": .integer(Int64(merge.count)),
      "rows": RowText.json(rows),
    ]) { path + "\n" }
    return .done
  }
}
