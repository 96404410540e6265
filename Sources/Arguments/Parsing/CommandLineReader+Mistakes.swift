import Diagnostics

extension CommandLineReader {
  /// Puts a value's problem into words.
  static func finding(_ problem: ValueProblem, subject: String, text: String) -> Finding {
    Finding(
      problem.code, "\(subject) \(Quoted.text(text)): \(problem.sentence)",
      suggestion: problem.suggestion, advice: problem.advice)
  }

  /// A word where a command is expected.
  func unknownCommand(_ word: String) -> Finding {
    let shown = command.subcommands.filter { !$0.isHidden }.map(\.name)
    let near = NearestName.find(word, in: path.count == 1 ? shown + ["help"] : shown)
    let elsewhere = program.outline.root.everyShown.first { $0.name == word && $0.path.count > 1 }
    let sentence =
      path.count == 1
      ? "unknown command \(Quoted.text(word))"
      : "'\(spelling)' has no command \(Quoted.text(word))"
    return Finding(
      CommandLineMistake.unknownCommand, sentence, suggestion: near ?? elsewhere?.spelling)
  }

  /// A group of commands without one of them.
  func missingCommand() -> Finding {
    let names = command.subcommands.filter { !$0.isHidden }.map(\.name)
    return Finding(
      CommandLineMistake.missingCommand,
      "'\(spelling)' needs a command: \(EnglishList.or(names))")
  }

  /// Arguments too many, told together.
  func surplusFinding() -> Finding {
    let shown = surplus.prefix(3).map { Quoted.text($0) }.joined(separator: ", ")
    let more = surplus.count > 3 ? " and \(surplus.count - 3) more" : ""
    let noun = surplus.count == 1 ? "argument" : "arguments"
    return Finding(CommandLineMistake.surplusArgument, "unexpected \(noun) \(shown)\(more)")
  }

  /// Finds what the command needs and was not given.
  mutating func findMissing() {
    for outline in command.parameters.map({ $0.outline }) where outline.isRequired {
      guard !given.contains(outline.spelling), entries[outline.spelling] == nil else { continue }
      let isArgument = outline.role == .positional
      findings.append(
        Finding(
          isArgument ? CommandLineMistake.missingArgument : CommandLineMistake.missingOption,
          "\(outline.spelling) is missing", advice: Self.meaning(of: outline)))
    }
  }

  /// An option by its long name that nobody knows.
  mutating func findUnknown(option: String, hasValue: Bool) {
    guard !isLost else { return }
    let known = inScope.map { $0.outline }.filter { !$0.isHidden && $0.role != .positional }
    let forms = (known + ProgramOutline.builtInGlobals).flatMap(\.forms)
    let names = forms.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    let near = NearestName.find(String(option.dropFirst(2)), in: names).map { "--\($0)" }
    let owner = near == nil ? ownerElsewhere(of: option) : nil
    findings.append(
      Finding(
        CommandLineMistake.unknownOption, "unknown option \(Quoted.text(option))",
        suggestion: near, advice: owner.map { advice(owner: $0.command, option: option) }))
    guard !hasValue else { return }
    let meant = near.flatMap { form in known.first { $0.forms.contains(form) } } ?? owner?.option
    skipValue(of: meant)
  }

  /// A letter behind one hyphen that nobody knows.
  mutating func findUnknown(letter: Character, in letters: Substring, hasRest: Bool) {
    guard !isLost else { return }
    let name = String(letters.prefix { $0 != "=" })
    let isLong = inScope.contains { $0.outline.forms.contains("--\(name)") }
    if isLong, letters.count > 1 {
      findings.append(
        Finding(
          CommandLineMistake.unknownOption, "unknown option \(Quoted.text("-\(name)"))",
          suggestion: "--\(name)"))
    } else {
      let place = letters.count > 1 ? " in \(Quoted.text("-\(letters)"))" : ""
      findings.append(
        Finding(
          CommandLineMistake.unknownOption, "unknown option \(Quoted.text("-\(letter)"))\(place)"))
    }
    nextMayBeStray = !letters.contains("=")
  }

  /// Drops the value that follows a misspelt option, which would else be called a mistake too.
  private mutating func skipValue(of meant: ParameterOutline?) {
    nextMayBeStray = true
    guard meant?.takesValue == true, let next = tokens.first, !Self.looksLikeOption(next) else {
      return
    }
    tokens.removeFirst()
  }

  private func ownerElsewhere(
    of form: String
  ) -> (command: CommandOutline, option: ParameterOutline)? {
    for command in program.outline.root.everyShown {
      if let option = command.shownOptions.first(where: { $0.forms.contains(form) }) {
        return (command, option)
      }
    }
    return nil
  }

  private func advice(owner: CommandOutline, option: String) -> String {
    owner.path.starts(with: path.map(\.name))
      ? "write it after its command: '\(owner.spelling) \(option)'"
      : "'\(owner.spelling)' has it, '\(spelling)' has not"
  }

  private static func meaning(of outline: ParameterOutline) -> String {
    Sentence.clause(outline.abstract)
  }
}
