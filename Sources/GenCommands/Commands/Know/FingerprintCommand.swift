internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline

/// `gen fingerprint`.
enum FingerprintCommand {
  static let command = GenCommand(
    "fingerprint", "Print the algorithm's own digest and stream versions.",
    discussion: """
      Equal fingerprints promise equal data for equal seeds, profiles and instants. A changed stream shows \
      its new version here, and nothing else of the fingerprint's list changes.
      """,
    group: CommandGroups.know,
    examples: [Example("gen fingerprint --json", "to pin in a pipeline")],
    seeAlso: ["docs/determinism.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let fingerprint = Fingerprint.current
    try context.answer(
      [
        "fingerprint": .string(fingerprint.value),
        "draws": .string(fingerprint.draws), "world": .string(fingerprint.world),
        "streams": .object(
          JSONObject(
            uniqueMembers: fingerprint.streams.map { ($0.name, .integer(Int64($0.version))) })),
      ]
    ) {
      "\(fingerprint.value)\n\n"
        + context.textTable(
          [(false, "part"), (false, "digest")],
          [["draws", fingerprint.draws], ["world", fingerprint.world]]) + "\n"
        + context.textTable(
          [(false, "stream"), (true, "version")],
          fingerprint.streams.map { [$0.name, "\($0.version)"] })
    }
    return .done
  }
}
