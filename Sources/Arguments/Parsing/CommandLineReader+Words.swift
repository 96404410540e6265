extension CommandLineReader {
  /// Reads a word that is no option: the name of a command, or a positional value.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - mayBeStray: Whether it may be the value of an option that nobody knows.
  mutating func readWord(_ word: String, mayBeStray: Bool) {
    guard !isLost else { return }
    if command.subcommands.isEmpty {
      readPositional(word, mayBeStray: mayBeStray)
    } else if let next = command.subcommands.first(where: { $0.name == word }) {
      path.append(next)
    } else if path.count == 1, word == "help" {
      wantsHelp = true
    } else if !mayBeStray {
      isLost = true
      findings.append(unknownCommand(word))
    }
  }

  private mutating func readPositional(_ word: String, mayBeStray: Bool) {
    let positionals = command.parameters.filter { $0.outline.role == .positional }
    if positionalCount < positionals.count {
      record(positionals[positionalCount], word)
      positionalCount += 1
    } else if let last = positionals.last, last.outline.isRepeated {
      record(last, word)
    } else if !mayBeStray {
      surplus.append(word)
    }
  }
}
