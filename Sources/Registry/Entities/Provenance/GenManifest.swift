package import Tables

extension Registry {
  /// What determines the content of the database, and nothing else.
  package static let genManifest = Table(
    "gen_manifest", .provenance, "A run that made rows: everything that determines their content.",
    columns: [
      .id("The run's number, from 1."),
      .text("command", "The command's name.", .pattern("[a-z][a-z-]{1,40}")),
      .json("options", "The options that determine content, as a JSON object.", default: "{}"),
      .text(
        "seed", "The seed, a whole number below 2 to the 64th, in digits.", .pattern("[0-9]{1,20}")),
      .text(
        "profile_hash",
        "The digest of the profile as it was read; none where there was no profile.",
        .pattern("[0-9a-f]{32}"), nullable: true),
      .timestamp("started_at", "The simulated instant at which the run starts."),
      .timestamp("as_of", "The simulated instant after which nothing is stored."),
      .text(
        "fingerprint", "The digest of the algorithm: of its streams' versions and fixed draws.",
        .pattern("[0-9a-f]{32}")),
    ],
    example: ["as_of": "2026-01-05T12:00:00Z"])
}
