import Arguments
import Diagnostics
import Testing

/// A command line, what the environment holds, and every line that the user reads.
private struct Mistake: CustomTestStringConvertible, Sendable {
  let line: [String]
  var environment: [String: String] = [:]
  let expected: [String]

  init(_ line: String, _ expected: String..., environment: [String: String] = [:]) {
    self.line = line.split(separator: " ").map(String.init)
    self.environment = environment
    self.expected = expected
  }

  init(words line: [String], _ expected: String...) {
    self.line = line
    self.expected = expected
  }

  var testDescription: String { line.joined(separator: " ") }
}

private let commands: [Mistake] = [
  Mistake("mkae 12", "unknown-command]: unknown command 'mkae'; did you mean 'make'?"),
  Mistake("mak 12", "unknown-command]: unknown command 'mak'; did you mean 'make'?"),
  Mistake("sh", "unknown-command]: unknown command 'sh'; did you mean 'shelf'?"),
  Mistake("hlep", "unknown-command]: unknown command 'hlep'; did you mean 'help'?"),
  Mistake("frobnicate", "unknown-command]: unknown command 'frobnicate'"),
  Mistake("save", "unknown-command]: unknown command 'save'; did you mean 'box shelf save'?"),
  Mistake("help mkae", "unknown-command]: unknown command 'mkae'; did you mean 'make'?"),
  Mistake(
    "mkae --help --bogus", "unknown-command]: unknown command 'mkae'; did you mean 'make'?"),
  Mistake(
    "shelf shwo", "unknown-command]: 'box shelf' has no command 'shwo'; did you mean 'show'?"),
  Mistake("debug", "unknown-command]: unknown command 'debug'"),
  Mistake("shelf", "missing-command]: 'box shelf' needs a command: save or show"),
]

private let options: [Mistake] = [
  Mistake("list --jsno", "unknown-option]: unknown option '--jsno'; did you mean '--json'?"),
  Mistake("--jsno", "unknown-option]: unknown option '--jsno'; did you mean '--json'?"),
  Mistake("list --js", "unknown-option]: unknown option '--js'; did you mean '--json'?"),
  Mistake("make 1 --s", "unknown-option]: unknown option '--s'"),
  Mistake("make 1 --sh", "unknown-option]: unknown option '--sh'; did you mean '--shape'?"),
  Mistake(
    "make 1 --thread 5", "unknown-option]: unknown option '--thread'; did you mean '--threads'?"),
  Mistake(
    "make 1 --no-lid", "unknown-option]: unknown option '--no-lid'; did you mean '--no-lids'?"),
  Mistake("list --nothing like", "unknown-option]: unknown option '--nothing'"),
  Mistake("list --nothing=like", "unknown-option]: unknown option '--nothing'"),
  Mistake(
    "--seed 5 make 1",
    "unknown-option]: unknown option '--seed'; write it after its command: 'box make --seed'"),
  Mistake(
    "list --seed 5",
    "unknown-option]: unknown option '--seed'; 'box make' has it, 'box list' has not"),
  Mistake("make 1 -x", "unknown-option]: unknown option '-x'"),
  Mistake("make 1 -nxl", "unknown-option]: unknown option '-x' in '-nxl'"),
  Mistake("make 1 -json", "unknown-option]: unknown option '-json'; did you mean '--json'?"),
  Mistake("make 1 --seed 1 --seed 2", "repeated-option]: --seed is given more than once"),
  Mistake("make 1 -s1 -s1 -s1", "repeated-option]: --seed is given more than once"),
  Mistake("make 1 --lids --no-lids", "repeated-option]: --lids is given more than once"),
  Mistake("make 1 --seed", "missing-value]: --seed needs a value; write --seed <number>"),
  Mistake(
    "make 1 --seed --dry-run",
    "missing-value]: --seed needs a value; write --seed <number>, or --seed=… if the value begins "
      + "with a hyphen"),
  Mistake("make --tag -- 1", "missing-value]: --tag needs a value; write --tag <text>"),
  Mistake("make 1 --seed=", "empty-value]: --seed '': a value is expected"),
  Mistake("list --json=yes", "unexpected-value]: --json takes no value"),
  Mistake("shelf save", "missing-option]: --format is missing; how to write"),
]

private let values: [Mistake] = [
  Mistake("make", "missing-argument]: <count> is missing; how many boxes"),
  Mistake(
    words: ["set", ""], "empty-value]: <name> '': a value is expected"),
  Mistake("make 1 2 3", "surplus-argument]: unexpected arguments '2', '3'"),
  Mistake("list a", "surplus-argument]: unexpected argument 'a'"),
  Mistake("list a b c d e", "surplus-argument]: unexpected arguments 'a', 'b', 'c' and 2 more"),
  Mistake("make many", "invalid-value]: <count> 'many': a whole number is expected"),
  Mistake(
    "make 1,000",
    "invalid-value]: <count> '1,000': a whole number is expected; write it without separators: 1000"
  ),
  Mistake(
    "make 1 --threads 65",
    "invalid-value]: --threads '65': a whole number from 1 to 64 is expected"),
  Mistake(
    "make 1 --seed -1",
    "invalid-value]: --seed '-1': a whole number from 0 to 18446744073709551615 is expected"),
  Mistake(
    "make 1 --shape sqare",
    "unknown-choice]: --shape 'sqare': round or square is expected; did you mean 'square'?"),
  Mistake(
    "make 1 --since 2025-09-03T20:00",
    "invalid-value]: --since '2025-09-03T20:00': an instant such as 2025-09-03T20:00:00Z is "
      + "expected; instants are in UTC: end it with Z"),
  Mistake("set lunch colour", "invalid-value]: <change> 'colour': key=value is expected"),
  Mistake(
    "set lunch color=red",
    "unknown-choice]: <change> 'color=red': its key is unknown; did you mean 'colour'?"),
  Mistake(
    "list --store -",
    "invalid-value]: --store '-': a path is expected, not a standard stream; if a file of that "
      + "name is meant, write './-'"),
  Mistake(
    "make 1",
    "invalid-value]: BOX_SEED 'x': a whole number from 0 to 18446744073709551615 is expected",
    environment: ["BOX_SEED": "x"]),
  Mistake(
    "list", "invalid-value]: BOX_JSON 'maybe': 1, true, yes, on, 0, false, no or off is expected",
    environment: ["BOX_JSON": "maybe"]),
  Mistake(
    words: ["list", "\u{1B}[31m\u{202E}red"],
    "surplus-argument]: unexpected argument '\\u{1B}[31m\\u{202E}red'"),
]

private let several: [Mistake] = [
  Mistake(
    "make many --sed 5 --threads 0 --json=1 -y",
    "invalid-value]: <count> 'many': a whole number is expected",
    "unknown-option]: unknown option '--sed'; did you mean '--seed'?",
    "invalid-value]: --threads '0': a whole number from 1 to 64 is expected",
    "unexpected-value]: --json takes no value",
    "unknown-option]: unknown option '-y'"),
  Mistake(
    "make --shape oval --seed",
    "unknown-choice]: --shape 'oval': round or square is expected",
    "missing-value]: --seed needs a value; write --seed <number>",
    "missing-argument]: <count> is missing; how many boxes"),
]

@Test(arguments: commands + options + values + several)
private func `every mistake of a line is told in its own words`(mistake: Mistake) {
  let request = SmallProgram.program.parse(mistake.line, environment: { mistake.environment[$0] })
  guard case .refuse(let findings) = request.intent else {
    Issue.record("understood as \(request.intent)")
    return
  }
  let told = findings.all.map { FindingRenderer().render($0) }
  #expect(told == mistake.expected.map { "error[\($0)" })
}

@Test func `every code of the catalogue is met, and has one meaning`() {
  let all = commands + options + values + several
  let met = all.flatMap(\.expected).map { $0.prefix { $0 != "]" } }
  #expect(Set(met.map(String.init)) == Set(CommandLineMistake.catalogue.map(\.name)))
  #expect(Set(CommandLineMistake.catalogue).count == CommandLineMistake.catalogue.count)
}

@Test func `a very long word is cut in the message`() {
  let request = SmallProgram.program.parse(["list", String(repeating: "a", count: 100_000)])
  guard case .refuse(let findings) = request.intent else {
    Issue.record("understood")
    return
  }
  #expect(findings.all.first?.sentence.count == "unexpected argument ''".count + 61)
}

@Test func `no line makes the parser fail, and what it refuses has a reason`() {
  let words = [
    "make", "shelf", "save", "help", "1", "-", "--", "-5", "--seed", "--seed=", "-s", "-nl",
    "--no-lids", "--json", "--bogus", "-z", "=", "", "--=", "-=", "colour=red", "set", "--help",
  ]
  var line: [String] = []
  // Every line of three of these words.
  for first in words {
    for second in words {
      for third in words {
        line = [first, second, third]
        if case .refuse(let findings) = SmallProgram.program.parse(line).intent {
          #expect(!findings.all.isEmpty && findings.hasErrors, "\(line)")
        }
      }
    }
  }
}
