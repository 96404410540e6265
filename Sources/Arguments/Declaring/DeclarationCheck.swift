/// Finds mistakes in declarations, which a user should never meet.
enum DeclarationCheck {
  /// What is wrong with one parameter.
  static func flaws(of parameter: ParameterOutline) -> [String] {
    var flaws = sentenceFlaws(parameter.abstract).map { "\(parameter.spelling): \($0)" }
    if !isName(parameter.name) { flaws.append("\(parameter.spelling) is no name") }
    if let short = parameter.short, !(short.isASCII && short.isLetter) {
      flaws.append("\(parameter.spelling) has a short form that is no letter")
    }
    if let variable = parameter.environment, !isVariable(variable) {
      flaws.append("\(parameter.spelling): '\(variable)' is no name of a variable")
    }
    return flaws
  }

  /// What is wrong with one command, those below it left aside.
  static func flaws(of command: CommandOutline, in program: ProgramOutline) -> [String] {
    var flaws = sentenceFlaws(command.abstract)
    if !isName(command.name) { flaws.append("'\(command.name)' is no name") }
    for parameter in command.parameters { flaws += self.flaws(of: parameter) }
    let options = command.parameters.filter { $0.role != .positional }
    flaws += repeatedForms(options + program.globals)
    flaws += repeats(command.positionals.map(\.spelling))
    flaws += repeats(command.subcommands.map(\.name))
    flaws += orderFlaws(command.positionals)
    if command.path.count == 1, command.subcommands.contains(where: { $0.name == "help" }) {
      flaws.append("'help' is built in")
    }
    for example in command.examples {
      flaws += sentenceFlaws(example.purpose).map { "example '\(example.line)': \($0)" }
    }
    let page = HelpPage(program, path: command.path)?.render() ?? ""
    for line in page.split(separator: "\n") where line.count > 80 {
      flaws.append("its help is wider than 80 columns: '\(line)'")
    }
    return flaws
  }

  /// Forms that two options of one place share.
  static func repeatedForms(_ options: [ParameterOutline]) -> [String] {
    repeats(options.flatMap(\.forms))
  }

  private static func repeats(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !seen.insert($0).inserted }.map { "'\($0)' is declared twice" }
  }

  /// Values are dealt out from the left, so that what may be missing stands on the right.
  private static func orderFlaws(_ positionals: [ParameterOutline]) -> [String] {
    zip(positionals, positionals.dropFirst()).compactMap { left, right in
      if left.isRepeated { return "\(right.spelling) follows a repeated argument" }
      if !left.isRequired, right.isRequired {
        return "\(right.spelling) is required and follows an optional argument"
      }
      return nil
    }
  }

  private static func sentenceFlaws(_ sentence: String) -> [String] {
    let isSentence = sentence.count > 1 && sentence.hasSuffix(".") && !sentence.contains("\n")
    return isSentence ? [] : ["'\(sentence)' is no sentence on one line"]
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  private static func isVariable(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first) else { return false }
    return name.utf8.allSatisfy {
      (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  }
}
