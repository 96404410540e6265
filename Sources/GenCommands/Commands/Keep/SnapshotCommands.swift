internal import Arguments

/// `gen snapshot`.
enum SnapshotCommands {
  static let command = GenCommand(
    "snapshot", "Keep copies of a database, and put one back.",
    discussion: """
      A named snapshot is a database by itself, in the folder FILE.snapshots beside the database; every \
      command reads one through --db. A path, or a name that ends in .db, is a file of its own.
      """,
    group: CommandGroups.look,
    examples: [
      Example("gen snapshot create before", "keep the database as it is"),
      Example("gen diff before", "what has changed since"),
      Example("gen snapshot restore before --force", "put it back"),
    ],
    seeAlso: ["gen diff", "gen verify", "docs/snapshots.md"],
    subcommands: [
      SnapshotCreate.command, SnapshotList.command, SnapshotShow.command, SnapshotRestore.command,
    ])

  static let snapshot = Positional(
    "snapshot", .text, "Name or file of the snapshot.",
    completion: .lines(of: "gen snapshot list -q"))
  static let force = Flag("force", "Replace what is there.")
}
