import Diagnostics
import Files
import GenCommands
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Runs command lines as the shell would, in a fresh folder with a database of its own.
final class Trial: Sendable {
  /// What one command line gave.
  struct Outcome {
    let status: ExitStatus
    let output: String
    let errors: String
  }

  let folder: String
  var database: String { "\(folder)/ads.db" }

  init() {
    var template = Array("/tmp/gen-trial-XXXXXX".utf8CString)
    folder = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
  }

  deinit {
    if folder.hasPrefix("/tmp/gen-trial-") { _ = unsafe system("rm -rf '\(folder)'") }
  }

  /// Runs one command line; words are parted by spaces, single quotes keep some together.
  @discardableResult
  func run(_ line: String, environment: [String: String] = [:]) -> Outcome {
    let output = CapturedOutput()
    let errors = CapturedOutput()
    var variables = environment
    if variables["GEN_DB"] == nil, variables["ADS_DB_URL"] == nil { variables["GEN_DB"] = database }
    let status = CommandRunner.run(
      Self.words(line), environment: Environment(variables),
      facts: TerminalFacts(isOutputTerminal: false, isErrorTerminal: false, columns: nil)
    ) { Console($0, output: output.sink, errors: errors.sink) }
    return Outcome(status: status, output: output.text, errors: errors.text)
  }

  /// The words of a command line as a shell parts them; the program's name and comments are dropped.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else if character == "#", word == nil {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words.first == "gen" ? Array(words.dropFirst()) : words
  }
}
