import Arguments
import Diagnostics
import JSON
import Testing

@testable import GenCommands

/// The pages of docs/ that are made from the program, and the lines that users are told to type.
@Suite struct DocumentTests {
  @Test(arguments: [
    ("docs/data-dictionary.md", "registry --format markdown"),
    ("docs/exit-codes.md", "registry exits --format markdown"),
    ("docs/findings.md", "registry findings --format markdown"),
    ("docs/defaults.md", "registry defaults --format markdown"),
    ("docs/qa-rules.md", "registry qa-rules --format markdown"),
  ])
  func `a generated page is up to date; make docs writes it anew`(
    page: String, command: String
  ) throws {
    let made = Trial().run(command)
    #expect(made.status == .done)
    #expect(try Repository.text(page) == made.output, "\(page) is out of date: make docs")
  }

  @Test func `every line of the README's tour works`() throws {
    let trial = Trial()
    let lines = try Repository.text("README.md").split(separator: "\n")
      .filter { $0.hasPrefix("$ gen ") }.map { String($0.dropFirst(2)) }
    #expect(lines.count >= 8)
    for line in lines {
      let outcome = trial.run(line)
      #expect(outcome.status == .done, "\(line)\n\(outcome.errors)")
      #expect(!outcome.output.isEmpty, "\(line)")
    }
  }

  @Test func `every example of every command's help is a command line that is understood`() throws {
    let tree = Trial().run("manual --json").output
    let lines = try Self.examples(in: JSONReader.read(tree)["commands"])
    #expect(lines.count > 40)
    for line in lines where !line.contains("…") {
      // What follows is the shell's.
      let words = Trial.words(line).prefix { $0 != ">" && $0 != "|" }
      guard case .refuse(let findings) = GenProgram.program.parse(words).intent else { continue }
      Issue.record("\(line): \(findings.all.map(\.sentence))")
    }
  }

  /// The lines of the examples of commands and of those below them.
  private static func examples(in commands: JSONValue?) -> [String] {
    (commands?.array ?? []).flatMap { command in
      (command["examples"]?.array ?? []).compactMap { $0["line"]?.string }
        + examples(in: command["commands"])
    }
  }
}
