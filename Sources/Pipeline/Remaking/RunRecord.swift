internal import Diagnostics
internal import JSON
internal import Registry
internal import Store
internal import Tables
internal import Units

/// A run as the manifest keeps it: everything that is needed to repeat it.
struct RunRecord {
  /// Its number.
  let id: Int64
  /// The command's name.
  let command: String
  /// The options that determine content.
  let options: RunOptions
  /// The same as the manifest keeps them.
  let optionsText: String
  /// The simulated instant at which it started.
  let start: Instant
  /// The simulated instant after which nothing was stored when it had ended.
  var asOf: Instant
  /// The seed.
  let seed: UInt64
  /// The digest of the profile; empty where there was none.
  let profileHash: String

  init(_ row: Row) throws(Failure) {
    id = row["id"].integer ?? 0
    command = row["command"].description
    let fingerprint = row["fingerprint"].description
    guard fingerprint == Fingerprint.current.value else {
      throw Failure(
        .invalidInput,
        "run \(row["id"]) was made by another algorithm: its fingerprint is \(fingerprint), and this "
          + "gen's is \(Fingerprint.current.value)",
        advice: "use the gen that made it, or make the database again with this one")
    }
    optionsText = row["options"].description
    guard let seed = UInt64(row["seed"].description),
      let options = try? RunOptions(parsing: optionsText),
      let start = try? Instant(parsing: row["started_at"].description),
      let asOf = try? Instant(parsing: row["as_of"].description)
    else {
      throw Failure(
        .invalidInput, "what the manifest keeps of run \(row["id"]) cannot be read",
        advice: "restore a snapshot, or make the database again")
    }
    self.seed = seed
    self.start = start
    self.asOf = asOf
    self.options = options
    profileHash = row["profile_hash"].text ?? ""
  }

  /// What was given, which runs of older versions did not keep.
  func given() throws(Failure) -> JSONValue {
    guard let given = options.given else {
      throw Failure(
        .invalidInput, "run \(id) (\(command)) does not keep what was given to it",
        advice: "make the database again with this gen, and it will")
    }
    return given
  }

  /// The failure for a record that says something impossible.
  func unreadable(_ problem: RecordProblem) -> Failure {
    Failure(
      .invalidInput, "what was given to run \(id) (\(command)) cannot be read: \(problem.sentence)",
      advice: "restore a snapshot, or make the database again")
  }
}
