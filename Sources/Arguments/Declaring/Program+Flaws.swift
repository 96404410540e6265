import Diagnostics

extension Program {
  /// What is wrong with the declaration itself, each as one sentence; a test expects none.
  ///
  /// Names, abstracts, the order of positionals and the width of help pages are looked at, and
  /// every example is parsed.
  /// - Complexity: O(size of the tree of commands).
  package var flaws: [String] {
    var flaws: [String] = []
    let outline = outline
    for option in outline.globals {
      flaws += DeclarationCheck.flaws(of: option).map { "global option: \($0)" }
      if option.role == .positional || option.isRequired {
        flaws.append("global option: \(option.spelling) is required or positional")
      }
    }
    flaws += DeclarationCheck.repeatedForms(outline.globals).map { "global option: \($0)" }
    var waiting = [outline.root]
    while let command = waiting.popLast() {
      let found = DeclarationCheck.flaws(of: command, in: outline) + exampleFlaws(of: command)
      flaws += found.map { "\(command.spelling): \($0)" }
      waiting += command.subcommands.reversed()
    }
    return flaws
  }

  /// Examples that the parser would refuse.
  private func exampleFlaws(of command: CommandOutline) -> [String] {
    command.examples.flatMap { example -> [String] in
      guard let words = ExampleWords(example.line), words.program == root.name else { return [] }
      guard case .refuse(let findings) = parse(words.arguments).intent else { return [] }
      return findings.all.map { "example '\(example.line)': \($0.sentence)" }
    }
  }
}
