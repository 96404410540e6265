package import Diagnostics

/// How a program talks, decided once from flags, environment and streams.
package struct ConsoleSettings: Hashable, Sendable {
  /// A variable that decides something, and what it decides.
  package typealias Variable = (name: String, meaning: String)

  /// Standard output: the answer.
  package let output: StreamTraits
  /// Standard error: the conversation.
  package let errors: StreamTraits
  /// The columns of a line.
  package let width: Int
  /// True when the user stated the width, so that the terminal is not asked again.
  package let isWidthStated: Bool
  /// True when only answers and errors are wanted.
  package let isQuiet: Bool
  /// How much is said about the work.
  package let level: LogLevel
  /// What was wrong with the environment; told when the console opens.
  package let findings: [Finding]

  /// The columns where nobody knows them.
  package static let usualWidth = 80
  /// No line is made narrower than this.
  package static let narrowestWidth = 20
  /// No line is made wider than this.
  package static let widestWidth = 1_000

  /// States settings; by default those of a program whose streams are files.
  package init(
    output: StreamTraits = StreamTraits(), errors: StreamTraits = StreamTraits(),
    width: Int = usualWidth, isQuiet: Bool = false, level: LogLevel = .warning
  ) {
    self.output = output
    self.errors = errors
    self.width = width
    isWidthStated = true
    self.isQuiet = isQuiet
    self.level = isQuiet ? .error : level
    findings = []
  }

  /// The environment variables that are read, with a sentence for each.
  package static let variables: [Variable] = [
    ("NO_COLOR", "Any text switches colour off."),
    ("FORCE_COLOR", "Any text but 0 switches colour on where it is not detected."),
    ("CLICOLOR_FORCE", "Does the same as FORCE_COLOR."),
    ("TERM", "The word dumb switches colour and moving progress off."),
    ("COLUMNS", "The width of a line, in place of the terminal's own."),
    ("LOG_LEVEL", "How much is said: error, warning (the usual), info or debug."),
  ]

  /// Decides from what is known.
  ///
  /// A stream's colour: off by `--no-color`, else off by `NO_COLOR`, else on by `FORCE_COLOR`, else
  /// on for a terminal that is not dumb. Each stream is looked at by itself.
  /// - Parameters:
  ///   - environment: Gives the value of a variable.
  ///   - facts: What the system knows about the streams.
  ///   - noColour: Whether `--no-color` was given.
  ///   - isQuiet: Whether `--quiet` was given.
  package init(
    environment: (String) -> String?, facts: TerminalFacts, noColour: Bool = false,
    isQuiet: Bool = false
  ) {
    let isDumb = environment("TERM") == "dumb"
    let isForbidden = noColour || environment("NO_COLOR")?.isEmpty == false
    let isForced =
      Self.forces(environment("FORCE_COLOR")) || Self.forces(environment("CLICOLOR_FORCE"))
    func traits(_ isTerminal: Bool) -> StreamTraits {
      StreamTraits(
        isTerminal: isTerminal,
        hasColour: !isForbidden && (isForced || (isTerminal && !isDumb)),
        canRedraw: isTerminal && !isDumb)
    }
    output = traits(facts.isOutputTerminal)
    errors = traits(facts.isErrorTerminal)
    let stated = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = Self.clamped(stated ?? facts.columns)
    isWidthStated = stated != nil
    self.isQuiet = isQuiet
    let (named, findings) = Self.level(environment("LOG_LEVEL") ?? "")
    level = isQuiet ? .error : named
    self.findings = findings
  }

  private static func forces(_ value: String?) -> Bool {
    guard let value else { return false }
    return !value.isEmpty && value != "0" && value.lowercased() != "false"
  }

  /// A width that lines can have; the usual one where none is known.
  static func clamped(_ columns: Int?) -> Int {
    min(max(columns ?? usualWidth, narrowestWidth), widestWidth)
  }

  private static func level(_ name: String) -> (LogLevel, [Finding]) {
    if name.isEmpty { return (.warning, []) }
    if let level = LogLevel(rawValue: name.lowercased()) { return (level, []) }
    let names = LogLevel.allCases.map(\.rawValue)
    let finding = Finding(
      TerminalMistake.unknownLogLevel,
      "LOG_LEVEL '\(VisibleText.escaped(String(name.prefix(40))))' names no level",
      severity: .warning, suggestion: Suggestion.nearest(to: name, in: names),
      advice: "levels are \(names.joined(separator: ", "))")
    return (.warning, [finding])
  }
}
