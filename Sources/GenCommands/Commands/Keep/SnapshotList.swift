internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Snapshot

/// `gen snapshot list`.
enum SnapshotList {
  static let command = GenCommand(
    "list", "List the snapshots of a database.",
    examples: [
      Example("gen snapshot list", "those beside the database"),
      Example("gen snapshot list -q", "their names alone"),
    ],
    seeAlso: ["gen snapshot show"]
  ) { arguments, context in
    let shelf = SnapshotShelf(of: context.databasePath)
    let entries = try shelf.names().map { name in
      let place = try shelf.place(of: name)
      return Entry(
        name: name, place: place, size: Int64(try FileSystem.size(of: place)),
        manifest: try? StoredManifest(of: StillDatabase(opening: place)))
    }
    if arguments[GlobalOptions.quiet], !context.isJSON {
      try context.write(entries.map { $0.name + "\n" }.joined())
      return .done
    }
    try context.answer(.array(entries.map(\.json))) {
      guard !entries.isEmpty else { return "no snapshots of \(shelf.database)\n" }
      return context.textTable(
        [
          (false, "snapshot"), (true, "size"), (true, "runs"), (true, "rows"), (false, "as of"),
          (false, "content"),
        ],
        entries.map { entry in
          [
            entry.name, context.bytes(entry.size),
            entry.manifest.map { context.grouped(Int64($0.runs.count)) } ?? "–",
            entry.manifest.map { context.grouped($0.rowCount) } ?? "–",
            entry.manifest?.asOf ?? "–", entry.manifest?.content ?? "cannot be read",
          ]
        })
    }
    return .done
  }

  private struct Entry {
    let name: String
    let place: String
    let size: Int64
    let manifest: StoredManifest?

    var json: JSONValue {
      [
        "name": .string(name), "file": .string(place), "bytes": .integer(size),
        "readable": .bool(manifest != nil),
        "runs": manifest.map { .integer(Int64($0.runs.count)) } ?? .null,
        "rows": manifest.map { .integer($0.rowCount) } ?? .null,
        "as_of": manifest?.asOf.map(JSONValue.string) ?? .null,
        "content": manifest.map { .string($0.content) } ?? .null,
      ]
    }
  }
}
