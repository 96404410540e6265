package import Tables

extension Registry {
  /// What each run left in each table.
  package static let genManifestTables = Table(
    "gen_manifest_tables", .provenance, "How many rows a table had after a run, and their digest.",
    columns: [
      .reference(
        "run_id", to: "gen_manifest", "The run.", onDelete: .cascade, role: .run),
      .text("table", "The table.", .pattern("[a-z0-9_]{1,64}")),
      .count("rows", "The rows that it had after the run."),
      .text(
        "digest", "The digest of those rows, whatever their order.", .pattern("[0-9a-f]{32}")),
    ],
    primaryKey: ["run_id", "table"])
}
