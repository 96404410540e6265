import Diagnostics
import Files
import GenCommands
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// A folder with a database in it, which goes when the test ends.
final class TemporaryFolder: Sendable {
  /// What one command line gave.
  struct Outcome {
    let status: ExitStatus
    let output: String
    let errors: String
  }

  let path: String

  init() {
    var template = Array("/tmp/gen-http-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
  }

  deinit {
    if path.hasPrefix("/tmp/gen-http-") { _ = unsafe system("rm -rf '\(path)'") }
  }

  /// Runs one command line, whose words are parted by spaces, on the database.
  @discardableResult
  func run(_ line: String) -> Outcome {
    let output = CapturedOutput()
    let errors = CapturedOutput()
    let status = CommandRunner.run(
      line.split(separator: " ").map(String.init),
      environment: Environment(["GEN_DB": "\(path)/ads.db"]),
      facts: TerminalFacts(isOutputTerminal: false, isErrorTerminal: false, columns: nil)
    ) { Console($0, output: output.sink, errors: errors.sink) }
    return Outcome(status: status, output: output.text, errors: errors.text)
  }
}
