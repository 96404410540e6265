internal import Arguments
internal import Diagnostics
internal import JSON
internal import Snapshot

/// `gen snapshot show [NAME|FILE]`.
enum SnapshotShow {
  private static let snapshot = Positional<String?>.optional(
    "snapshot", .text, "Name or file of the snapshot.", otherwise: "the database itself",
    completion: .lines(of: "gen snapshot list -q"))

  static let command = GenCommand(
    "show", "Print the manifest of a snapshot or of the database: runs, rows, digests.",
    examples: [
      Example("gen snapshot show before", "a snapshot"),
      Example("gen snapshot show --json", "the database itself, for a program"),
    ],
    parameters: [snapshot],
    exits: [ExitNote(.notFound, "there is no such snapshot")],
    seeAlso: ["gen digest", "gen verify"]
  ) { arguments, context in
    let place =
      try arguments[snapshot].map(SnapshotShelf(of: context.databasePath).existingPlace)
      ?? context.databasePath
    let manifest = try StoredManifest(of: StillDatabase(opening: place))
    try context.answer(json(manifest, place)) {
      let runs = ["id", "command", "seed", "started_at", "as_of", "profile_hash"]
      return
        "\(place): schema \(manifest.schemaVersion), content \(manifest.content)\n"
        + (manifest.fingerprints.isEmpty
          ? "" : "fingerprint \(manifest.fingerprints.joined(separator: ", "))\n")
        + "\n"
        + context.textTable(
          runs.map { ($0 == "id", $0 == "id" ? "run" : $0) },
          manifest.runs.map { run in runs.map { run[$0] ?? "–" } })
        + "\n"
        + context.textTable(
          [(false, "table"), (true, "rows"), (false, "digest")],
          manifest.tables.map { [$0.name, context.grouped($0.rows), $0.digest] })
    }
    return .done
  }

  private static func json(_ manifest: StoredManifest, _ place: String) -> JSONValue {
    [
      "file": .string(place), "schema_version": .string(manifest.schemaVersion),
      "content": .string(manifest.content),
      "runs": .array(
        manifest.runs.map { run in
          .object(
            JSONObject(
              uniqueMembers: run.columns.map {
                ($0.name, $0.value.map(JSONValue.string) ?? .null)
              }))
        }),
      "tables": .array(
        manifest.tables.map {
          [
            "table": .string($0.name), "rows": .integer($0.rows), "digest": .string($0.digest),
          ]
        }),
    ]
  }
}
