/// Builds roff, escaping whatever could be taken for a command.
struct RoffText {
  private(set) var text = ""

  /// A request or macro with quoted arguments.
  mutating func request(_ name: String, _ arguments: String...) {
    text += ".\(name)"
    for argument in arguments { text += " \"\(Self.escaped(argument))\"" }
    text += "\n"
  }

  mutating func section(_ title: String) { request("SH", title) }

  /// One line of text.
  mutating func line(_ line: String, isEscaped: Bool = false) {
    let escaped = isEscaped ? line : Self.escaped(line)
    let isRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    text += (isRequest ? "\\&" : "") + escaped + "\n"
  }

  /// Paragraphs; one whose lines all begin with a space keeps its lines.
  mutating func prose(_ prose: String) {
    for (index, paragraph) in TextWrapper.paragraphs(of: prose).enumerated() {
      if index > 0 { request("PP") }
      let lines = paragraph.split(separator: "\n").map(String.init)
      guard lines.allSatisfy({ $0.hasPrefix(" ") }) else {
        // Fills at 72 columns keep the source readable; roff joins the lines again.
        for line in TextWrapper.lines(of: paragraph, width: 72) { self.line(line) }
        continue
      }
      request("EX")
      for line in lines { self.line(line) }
      request("EE")
    }
  }

  /// A command line and what it does.
  mutating func example(_ example: Example) {
    request("PP")
    prose(example.purpose)
    request("PP")
    request("RS", "4")
    request("EX")
    line(example.line)
    request("EE")
    request("RE")
  }

  /// The line of usage of a command.
  mutating func usage(_ command: CommandOutline) {
    let words = UsageLine(command).words.map(Self.escaped).joined(separator: " ")
    line("\\fB\(Self.escaped(command.spelling))\\fR \(words)", isEscaped: true)
  }

  mutating func parameter(_ parameter: ParameterOutline) {
    definition(parameter.term(aligned: false), parameter.meaning)
  }

  /// A term in bold and what it means.
  mutating func definition(_ term: String, _ meaning: String) {
    request("TP")
    line("\\fB\(Self.escaped(term))\\fR", isEscaped: true)
    prose(meaning)
  }

  /// Text in which nothing is special to roff.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      case "'": escaped += "\\(aq"
      default:
        for scalar in character.unicodeScalars { escaped += self.escaped(scalar) }
      }
    }
    return escaped
  }

  /// A scalar outside of ASCII by its number, which no encoding of a terminal can garble.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
  }
}
