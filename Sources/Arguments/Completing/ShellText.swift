/// Quotes text for shells.
enum ShellText {
  /// A word that bash or zsh takes literally; quoted only when it must be.
  static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: [0x2D, 0x2E, 0x2F, 0x5F, 0x2C, 0x25, 0x2B].contains(byte)
      }
    }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  /// Text in single quotes for bash or zsh.
  static func quoted(_ text: String) -> String { "'\(replacing("'", in: text, by: "'\\''"))'" }

  /// Text in single quotes for fish.
  static func fish(_ text: String) -> String {
    "'\(replacing("'", in: replacing("\\", in: text, by: "\\\\"), by: "\\'"))'"
  }

  /// A word in which every character that could be special to zsh or fish is escaped.
  static func escaped(_ word: String) -> String {
    word.map { character in
      let isPlain = character.isLetter || character.isNumber || "-_.=/".contains(character)
      return isPlain ? String(character) : "\\\(character)"
    }.joined()
  }

  /// A name that shells allow for a function.
  static func functionName(_ path: [String]) -> String { "_" + path.joined(separator: "_") }

  static func replacing(_ character: Character, in text: String, by other: String) -> String {
    text.split(separator: character, omittingEmptySubsequences: false).joined(separator: other)
  }
}
