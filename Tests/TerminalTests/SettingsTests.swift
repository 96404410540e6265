import Diagnostics
import Terminal
import Testing

private func settings(
  _ environment: [String: String] = [:], output: Bool = true, errors: Bool = true,
  columns: Int? = nil, noColour: Bool = false, quiet: Bool = false
) -> ConsoleSettings {
  ConsoleSettings(
    environment: { environment[$0] },
    facts: TerminalFacts(isOutputTerminal: output, isErrorTerminal: errors, columns: columns),
    noColour: noColour, isQuiet: quiet)
}

/// An environment, whether `--no-color` is given, and whether a terminal and a file have colour.
private typealias Colour = ([String: String], noColour: Bool, terminal: Bool, file: Bool)

private let colours: [Colour] = [
  ([:], false, true, false),
  ([:], true, false, false),
  (["NO_COLOR": "1"], false, false, false),
  (["NO_COLOR": "0"], false, false, false),
  (["NO_COLOR": ""], false, true, false),
  (["TERM": "dumb"], false, false, false),
  (["TERM": "xterm-256color"], false, true, false),
  (["FORCE_COLOR": "1"], false, true, true),
  (["FORCE_COLOR": "3"], false, true, true),
  (["FORCE_COLOR": "0"], false, true, false),
  (["FORCE_COLOR": "false"], false, true, false),
  (["FORCE_COLOR": ""], false, true, false),
  (["CLICOLOR_FORCE": "1"], false, true, true),
  (["CLICOLOR_FORCE": "0"], false, true, false),
  (["FORCE_COLOR": "1", "TERM": "dumb"], false, true, true),
  (["FORCE_COLOR": "1", "NO_COLOR": "1"], false, false, false),
  (["FORCE_COLOR": "1"], true, false, false),
]

@Test(arguments: colours)
private func `colour follows flag, environment and stream in this order`(colour: Colour) {
  let onTerminal = settings(colour.0, noColour: colour.noColour)
  #expect(onTerminal.output.hasColour == colour.terminal)
  #expect(onTerminal.errors.hasColour == colour.terminal)
  let inFile = settings(colour.0, output: false, errors: false, noColour: colour.noColour)
  #expect(inFile.output.hasColour == colour.file)
  #expect(inFile.errors.hasColour == colour.file)
}

@Test func `each stream is looked at by itself`() {
  let piped = settings(output: false, errors: true)
  #expect(!piped.output.hasColour && !piped.output.isTerminal)
  #expect(piped.errors.hasColour && piped.errors.isTerminal && piped.errors.canRedraw)
  let logged = settings(output: true, errors: false)
  #expect(logged.output.hasColour)
  #expect(!logged.errors.hasColour && !logged.errors.canRedraw)
}

@Test func `a dumb terminal is one on which nothing is drawn over`() {
  let dumb = settings(["TERM": "dumb"])
  #expect(dumb.errors.isTerminal && !dumb.errors.canRedraw)
  // Without colour a line can still be drawn over.
  #expect(settings(["NO_COLOR": "1"]).errors.canRedraw)
}

@Test(
  arguments: [
    (nil, nil, 80), (nil, 120, 120), ("100", 120, 100), ("0", 120, 120), ("-5", 120, 120),
    ("wide", nil, 80), ("", 132, 132), ("5", nil, 20), (nil, 3, 20), ("99999999", nil, 1_000),
  ] as [(String?, Int?, Int)])
func `the width is stated, measured, or eighty`(variable: String?, measured: Int?, width: Int) {
  let environment = variable.map { ["COLUMNS": $0] } ?? [:]
  #expect(settings(environment, columns: measured).width == width)
}

@Test(arguments: [
  ("", LogLevel.warning), ("error", .error), ("WARNING", .warning), ("Info", .info),
  ("debug", .debug),
])
func `the level comes from the environment`(name: String, level: LogLevel) {
  let settings = settings(["LOG_LEVEL": name])
  #expect(settings.level == level)
  #expect(settings.findings.isEmpty)
}

@Test func `a level that there is not is told, and the usual one taken`() {
  let settings = settings(["LOG_LEVEL": "inof\u{1B}"], output: false, errors: false)
  #expect(settings.level == .warning)
  #expect(settings.findings.map(\.code) == [TerminalMistake.unknownLogLevel])
  let scene = Scene(settings)
  #expect(
    scene.errors.text
      == "warning[unknown-log-level]: LOG_LEVEL 'inof\\u{1B}' names no level; levels are error, "
      + "warning, info, debug\n")
}

@Test func `quiet wins over the level`() {
  let settings = settings(["LOG_LEVEL": "debug"], quiet: true)
  #expect(settings.isQuiet)
  #expect(settings.level == .error)
}

@Test func `levels are ordered from the quietest`() {
  #expect(LogLevel.allCases.sorted() == [.error, .warning, .info, .debug])
}

@Test func `every variable that decides something is listed once with a sentence`() {
  let names = ConsoleSettings.variables.map(\.name)
  #expect(Set(names).count == names.count)
  #expect(ConsoleSettings.variables.allSatisfy { $0.meaning.hasSuffix(".") })
  var asked: Set<String> = []
  _ = ConsoleSettings(
    environment: { name in
      asked.insert(name)
      return nil
    }, facts: TerminalFacts(isOutputTerminal: true, isErrorTerminal: true, columns: 80))
  #expect(asked == Set(names))
}
