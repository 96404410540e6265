import Diagnostics
import Files
import JSON
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The shipped data, made once for all tests that only read it.
enum Shipped {
  /// Options with which the repository's own profiles and templates are found.
  static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  /// What `run-workflow complete` said, and its database.
  static let complete: (trial: Trial, outcome: Trial.Outcome) = {
    let trial = Trial()
    let outcome = trial.run("run-workflow complete \(folders)")
    atexit { _ = unsafe system("rm -rf '\(Shipped.complete.trial.folder)'") }
    return (trial, outcome)
  }()

  /// Answers a command line on the shipped data.
  static func run(_ line: String) -> Trial.Outcome { complete.trial.run(line) }
}

extension Trial {
  /// Writes a file into the trial's folder.
  /// - Returns: Its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try AtomicFile.write(Array(text.utf8).span, to: path, replacing: true)
    return path
  }

  /// The answer of a command line as JSON.
  func json(_ line: String) throws -> JSONValue {
    let outcome = run(line + " --json")
    #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    return try JSONReader.read(outcome.output)
  }

  /// The bytes of the database.
  var bytes: [UInt8] {
    get throws { try FileReader.bytes(of: database, limit: 1 << 26) }
  }
}
