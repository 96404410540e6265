import Arguments
import Diagnostics
import Testing
import Units

private typealias Small = SmallProgram

/// The values of a line that must be understood.
private func understood(
  _ line: String, environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ParsedArguments {
  let request = Small.parse(line, environment: environment)
  guard case .run = request.intent else {
    Issue.record("not understood: \(request.intent)", sourceLocation: sourceLocation)
    throw CancellationError()
  }
  return request.arguments
}

@Test func `a command runs with the values that were typed`() throws {
  let request = Small.parse("make 12 --seed 42")
  guard case .run(let command) = request.intent else {
    Issue.record("not understood: \(request.intent)")
    return
  }
  let diary = Diary()
  let action = try #require(command.action)
  #expect(try action(request.arguments, diary) == .done)
  #expect(diary.entries == ["make 12 42"])
  #expect(request.path == ["box", "make"])
}

@Test(arguments: [
  "make 12 --seed 7", "make 12 --seed=7", "make 12 -s 7", "make 12 -s7", "make 12 -s=7",
  "make --seed 7 12", "make 12 -ns 7", "make 12 -nls7", "--quiet make 12 -s 7",
  "make --seed 7 -- 12", "--store x.db make 12 --seed 7",
])
func `an option may be written in every usual way`(line: String) throws {
  let arguments = try understood(line)
  #expect(arguments[Small.seed] == 7)
  #expect(arguments[Small.count] == 12)
}

@Test func `values are typed, and defaults hold where nothing is given`() throws {
  let bare = try understood("make 1")
  #expect(bare[Small.seed] == nil)
  #expect(bare[Small.threads] == 2)
  #expect(bare[Small.shape] == .round)
  #expect(bare[Small.lids])
  #expect(!bare[Small.dry])
  #expect(bare[Small.tags] == [])
  #expect(bare[Small.since] == nil)
  #expect(bare[Small.store] == "boxes.db")
  #expect(bare.source(of: Small.store) == .standing)

  let full = try understood(
    "make 1 --threads 64 --shape square --no-lids -n -t a --tag b --since 2025-09-03T20:00Z")
  #expect(full[Small.threads] == 64)
  #expect(full[Small.shape] == .square)
  #expect(!full[Small.lids])
  #expect(full[Small.dry])
  #expect(full[Small.tags] == ["a", "b"])
  #expect(full[Small.since]?.description == "2025-09-03T20:00:00Z")
  #expect(full.isGiven(Small.threads))
  #expect(!full.isGiven(Small.seed))
}

@Test(arguments: ["--json list", "list --json"])
func `options of the program stand before or after the command`(line: String) throws {
  #expect(try understood(line)[Small.json])
  #expect(try !understood("list")[Small.json])
}

@Test func `what is typed wins over the environment, and that over the default`() throws {
  let environment = ["BOX_SEED": "5", "BOX_STORE": "e.db", "BOX_JSON": "yes"]
  let arguments = try understood("make 1 --seed 6", environment: environment)
  #expect(arguments[Small.seed] == 6)
  #expect(arguments[Small.store] == "e.db")
  #expect(arguments[Small.json])
  #expect(arguments.source(of: Small.seed) == .commandLine)
  #expect(arguments.source(of: Small.store) == .environment("BOX_STORE"))
  #expect(try understood("make 1", environment: environment)[Small.seed] == 5)
  // An empty variable is one that is not set.
  #expect(try understood("make 1", environment: ["BOX_SEED": ""])[Small.seed] == nil)
  // A variable that the command does not read is not judged.
  _ = try understood("list", environment: ["BOX_SEED": "many"])
}

@Test(arguments: ["make -5", "make -- -5", "make --seed 3 -5"])
func `a negative number is a value`(line: String) throws {
  #expect(try understood(line)[Small.count] == -5)
}

@Test func `a lone hyphen is a value`() throws {
  let arguments = try understood("shelf save -f csv -")
  #expect(arguments[Small.target] == "-")
  #expect(arguments[Small.format] == "csv")
}

@Test func `behind two hyphens nothing is an option`() throws {
  let arguments = try understood("set -- --json")
  #expect(arguments[Small.name] == "--json")
  #expect(!arguments[Small.json])
}

@Test func `an alias is read as the word that it stands for`() throws {
  #expect(try understood("shelf save --format ndjson")[Small.format] == "jsonl")
}

@Test func `assignments are parted at the first equals sign and may be empty`() throws {
  let arguments = try understood("set lunch colour=a=b width=")
  #expect(
    arguments[Small.changes] == [
      Assignment(key: "colour", value: "a=b"), Assignment(key: "width", value: ""),
    ])
}

@Test(arguments: [
  ("", "box"), ("--help", "box"), ("-h", "box"), ("help", "box"), ("--json", "box"),
  ("help make", "box make"), ("make -h", "box make"), ("make --help", "box make"),
  ("--help make", "box make"), ("help shelf", "box shelf"), ("shelf -h", "box shelf"),
  ("help shelf save", "box shelf save"), ("shelf save --help", "box shelf save"),
  ("make --bogus --help", "box make"), ("make --seed --help", "box make"),
  ("make -nh", "box make"), ("help shelf debug", "box shelf debug"),
])
func `help is shown for the command that is meant`(line: String, path: String) {
  let request = Small.parse(line)
  guard case .showHelp = request.intent else {
    Issue.record("'\(line)' gives \(request.intent)")
    return
  }
  #expect(request.path.joined(separator: " ") == path)
}

@Test(arguments: ["--version", "make --version", "--version --quiet"])
func `the version is shown without judging the rest`(line: String) {
  guard case .showVersion = Small.parse(line).intent else {
    Issue.record("'\(line)' does not show the version")
    return
  }
}

@Test func `the options of the program can be read even when the line is refused`() {
  let request = Small.parse("make many --json --store s.db")
  guard case .refuse = request.intent else {
    Issue.record("not refused")
    return
  }
  #expect(request.arguments[Small.json])
  #expect(request.arguments[Small.store] == "s.db")
  #expect(request.hint == "run 'box make --help' to see what it accepts")
}

@Test func `asking for an option that is not declared is a programmer's mistake`() async {
  await #expect(processExitsWith: .failure) {
    _ = SmallProgram.parse("list").arguments[SmallProgram.seed]
  }
}
