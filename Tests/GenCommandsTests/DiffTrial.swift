import Diagnostics
import Files
import SQLite

/// Two small databases that differ, and `gen diff` over the files of a trial's folder.
struct DiffTrial {
  let trial = Trial()
  static let schema = """
    CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, spend_micros INT) STRICT;
    CREATE TABLE u (a INT, b INT, PRIMARY KEY (a, b)) WITHOUT ROWID;
    """

  init() throws {
    try make("a.db", "INSERT INTO t VALUES (1, 'a', 100), (2, 'b', 200), (3, 'c', 300)")
    try make("b.db", "INSERT INTO t VALUES (1, 'a', 100), (2, 'b', 210), (4, 'd|e', 400)")
  }

  func make(_ name: String, _ rows: String, schema: String = schema) throws {
    let connection = try Connection(path: "\(trial.folder)/\(name)", mode: .create)
    try connection.execute("PRAGMA synchronous = OFF; \(schema) \(rows)")
    try connection.close()
  }

  /// Runs `gen diff` with the names of files in the trial's folder; the folder is cut out of the answer.
  func diff(_ line: String) -> Trial.Outcome {
    let words = Trial.words(line).map {
      $0.hasSuffix(".db") || $0.hasSuffix(".json") ? "\(trial.folder)/\($0)" : $0
    }
    let outcome = trial.run(
      "diff " + words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " "))
    func cut(_ text: String) -> String {
      text.split(separator: "\(trial.folder)/", omittingEmptySubsequences: false).joined()
    }
    return Trial.Outcome(
      status: outcome.status, output: cut(outcome.output), errors: cut(outcome.errors))
  }
}
