import Diagnostics

/// Walks once over a command line, from left to right.
struct CommandLineReader<Context> {
  let program: Program<Context>
  var tokens: ArraySlice<String>
  /// The commands named so far, the root first.
  var path: [Command<Context>]
  var entries: [String: ParsedArguments.Entry] = [:]
  /// Spellings of parameters that were typed, rightly or wrongly.
  var given: Set<String> = []
  /// Spellings of options whose repetition was found already.
  var repeated: Set<String> = []
  var findings: [Finding] = []
  /// How many positional values have been met.
  var positionalCount = 0
  var surplus: [String] = []
  /// True behind a `--`.
  var optionsHaveEnded = false
  /// True behind a word that names no command, when nothing more can be judged.
  var isLost = false
  /// True when the next word may be the value of an option that nobody knows.
  var nextMayBeStray = false
  var wantsHelp = false
  var wantsVersion = false

  init(program: Program<Context>, tokens: ArraySlice<String>) {
    self.program = program
    self.tokens = tokens
    path = [program.root]
  }

  /// The command named so far.
  var command: Command<Context> { path.last ?? program.root }

  /// How a user calls the command named so far.
  var spelling: String { path.map(\.name).joined(separator: " ") }

  /// What may be typed at this place.
  var inScope: [any Parameter] { program.globals + command.parameters }

  mutating func readTokens() {
    while let token = tokens.popFirst() {
      let mayBeStray = nextMayBeStray
      nextMayBeStray = false
      if optionsHaveEnded || !Self.looksLikeOption(token) {
        readWord(token, mayBeStray: mayBeStray)
      } else if token == "--" {
        optionsHaveEnded = true
      } else if token.hasPrefix("--") {
        readLong(token.dropFirst(2))
      } else {
        readShort(token.dropFirst())
      }
    }
  }

  /// Lets variables stand in for what was not typed.
  mutating func readEnvironment(_ environment: (String) -> String?) {
    for parameter in inScope {
      let outline = parameter.outline
      guard let name = outline.environment, !given.contains(outline.spelling),
        let text = environment(name), !text.isEmpty
      else { continue }
      if let problem = parameter.problem(in: text) {
        findings.append(Self.finding(problem, subject: name, text: text))
        given.insert(outline.spelling)
      } else {
        entries[outline.spelling] = .init(texts: [text], source: .environment(name))
      }
    }
  }

  /// Draws the conclusion.
  mutating func request() -> Request<Context> {
    let intent = conclude()
    let declared = Set(inScope.map { $0.outline.spelling })
    return Request(
      path: path.map(\.name),
      arguments: ParsedArguments(entries: entries, declared: declared), intent: intent)
  }

  private mutating func conclude() -> Request<Context>.Intent {
    if isLost { return .refuse(Findings(findings)) }
    if wantsHelp { return .showHelp }
    if wantsVersion { return .showVersion }
    if !command.subcommands.isEmpty {
      if path.count == 1, findings.isEmpty { return .showHelp }
      if path.count > 1 { findings.append(missingCommand()) }
    } else {
      findMissing()
    }
    if !surplus.isEmpty { findings.append(surplusFinding()) }
    return findings.isEmpty ? .run(command) : .refuse(Findings(findings))
  }

  /// True for what can only be an option: not `-`, and no negative number.
  static func looksLikeOption(_ token: String) -> Bool {
    guard token.hasPrefix("-"), token != "-" else { return false }
    let second = token.dropFirst().drop { $0 == "." }.first
    return !(second?.isASCII == true && second?.isNumber == true)
  }
}
