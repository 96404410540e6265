internal import Arguments
package import Diagnostics
package import Files
internal import JSON
internal import Profiles
internal import Registry
package import Terminal

/// Runs one command line from the words to the exit status; errors become sentences here and nowhere else.
package enum CommandRunner {
  /// Runs the command line of this process.
  /// - Parameter words: What was typed after the program's name.
  /// - Returns: What to tell the shell.
  package static func run(_ words: [String]) -> ExitStatus {
    let environment = Environment.current
    return run(words, environment: environment) { settings in Console.standard(settings) }
  }

  /// Runs a command line with the given environment and console.
  package static func run(
    _ words: [String], environment: Environment,
    facts: TerminalFacts = .current, console make: (ConsoleSettings) -> Console
  ) -> ExitStatus {
    let request = GenProgram.program.parse(words) { environment[$0] }
    let settings = ConsoleSettings(
      environment: { environment[$0] }, facts: facts,
      noColour: request.arguments[GlobalOptions.noColor],
      isQuiet: request.arguments[GlobalOptions.quiet])
    let console = make(settings)
    Interrupts.install(isAnnounced: settings.errors.isTerminal)
    do {
      try refuseBrokenText(words)
      let status = try carryOut(request, environment, console)
      try console.flush()
      return status
    } catch {
      return report(error, console)
    }
  }

  /// Bytes that are no text arrive as replacement characters, which nobody means to store.
  private static func refuseBrokenText(_ words: [String]) throws(Failure) {
    guard let place = words.firstIndex(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return
    }
    throw Failure(
      .invalidInput, "word \(place + 1) of the command line is not UTF-8 text",
      advice: "give it in UTF-8")
  }

  private static func carryOut(
    _ request: Request<CommandContext>, _ environment: Environment, _ console: Console,
    asStep isStep: Bool = false
  ) throws -> ExitStatus {
    switch request.intent {
    case .showVersion:
      try console.write(version(isJSON: request.arguments[GlobalOptions.json]))
      return .done
    case .showHelp:
      guard let page = HelpPage(GenProgram.outline, path: request.path) else { return .bug }
      let palette = console.outputPalette
      try console.write(
        page.render(width: min(console.tableWidth ?? 80, 100)) { palette.paint(.heading, $0) })
      return .done
    case .refuse(let findings):
      console.report(findings)
      console.say(request.hint)
      return .invalidInput
    case .run(let command):
      guard let action = command.action else { return .bug }
      let context = CommandContext(
        console: console,
        databasePath: try GlobalOptions.databasePath(request.arguments, environment),
        isJSON: request.arguments[GlobalOptions.json], isStep: isStep, environment: environment)
      return try action(request.arguments, context)
    }
  }

  private static func version(isJSON: Bool) -> String {
    guard isJSON else { return "gen \(GenProgram.version)\n" }
    let answer: JSONValue = [
      "program": "gen", "version": .string(GenProgram.version),
      "schema_version": .integer(Registry.schemaVersion),
    ]
    return answer.text(layout: .pretty) + "\n"
  }

  /// Runs a command as a step of another one: on the same database, without its own answer.
  ///
  /// - Parameters:
  ///   - words: The command and its arguments.
  ///   - options: Values for options that the step may have, by name.
  ///   - context: The context of the command that it is a step of.
  /// - Returns: What the step told.
  /// - Throws: What stopped the step.
  static func step(
    _ words: [String], passing options: [String: String], of context: CommandContext
  ) throws -> ExitStatus {
    var command = GenProgram.outline.root
    for word in words {
      guard let next = command.subcommands.first(where: { $0.name == word }) else { break }
      command = next
    }
    let known = command.parameters
    var words = words + ["--db", context.databasePath]
    for option in known {
      if let value = options[option.name], !words.contains("--\(option.name)") {
        words += ["--\(option.name)", value]
      }
    }
    let request = GenProgram.program.parse(words) { context.environment[$0] }
    return try carryOut(request, context.environment, context.console, asStep: true)
  }

  /// Says what stopped a command; what nobody expected is a bug and says so.
  private static func report(_ error: any Error, _ console: Console) -> ExitStatus {
    try? console.flush()
    switch error {
    case let failure as OutputFailure where failure.isReaderGone: return .done
    case let failure as OutputFailure:
      console.report(
        Failure(
          failure.failure.status, failure.failure.sentence,
          advice: "what the command did before stays done; see it with: gen status"))
      return failure.failure.status
    case let findings as Findings:
      console.report(findings)
      return .invalidInput
    case let problem as ProfileProblem:
      console.report(problem.findings, source: problem.lines.line)
      return problem.status
    case let error as any Explainable:
      console.report(error.failure)
      return error.failure.status
    default:
      console.report(
        Failure(
          .bug, "gen met an error that it does not know: \(error)", advice: "please report it"))
      return .bug
    }
  }
}
