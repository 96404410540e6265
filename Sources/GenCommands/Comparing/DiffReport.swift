internal import JSON
internal import Terminal

/// The answer of `gen diff`, from which every format but the patch is made.
struct DiffReport {
  /// A part of it: a heading, a table, and lines.
  struct Section {
    var title: String
    var columns: [(isNumber: Bool, title: String)] = []
    var rows: [[String]] = []
    var lines: [String] = []
  }

  /// What is compared, by path.
  let names: (String, String)
  var sections: [Section] = []
  /// What was found, in one sentence without a final period.
  var closing = ""
  /// The whole of it for programs.
  var document: JSONValue = .null
  /// The same, one thing a line.
  var items: [JSONValue] = []
  var isSame = true

  func text(_ context: CommandContext) -> String {
    var text = "A: \(names.0)\nB: \(names.1)\n"
    for section in sections where !section.rows.isEmpty || !section.lines.isEmpty {
      text += "\n\(section.title)\n"
      if !section.rows.isEmpty {
        text += context.textTable(section.columns, section.rows.map { $0.map(VisibleText.escaped) })
      }
      text += section.lines.map { "  \(VisibleText.escaped($0))\n" }.joined()
    }
    return text + "\n\(closing)\n"
  }

  var markdown: String {
    var text = "**A:** `\(names.0)`  \n**B:** `\(names.1)`\n"
    for section in sections where !section.rows.isEmpty || !section.lines.isEmpty {
      text += "\n### \(section.title)\n\n"
      if !section.rows.isEmpty {
        text += Self.line(section.columns.map(\.title))
        text += "|" + section.columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
        text += section.rows.map(Self.line).joined()
      }
      if !section.rows.isEmpty, !section.lines.isEmpty { text += "\n" }
      text += section.lines.map { "- \(Self.escaped($0))\n" }.joined()
    }
    return text + "\n**\(closing)**\n"
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// A cell must end neither its table nor its line, and mean nothing else.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.escaped(text) {
      switch character {
      case "|", "\\", "*", "_", "`", "<", "#", "[": result += "\\\(character)"
      case "\n", "\r\n", "\r": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
