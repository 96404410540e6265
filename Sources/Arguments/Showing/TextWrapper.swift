/// Breaks prose at spaces so that it fits a width.
enum TextWrapper {
  /// Breaks one paragraph; a word longer than the width stands on a line of its own.
  static func lines(of paragraph: some StringProtocol, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += count
    }
    if length > 0 { lines.append(line) }
    return lines
  }

  /// The paragraphs of a text, which empty lines part.
  static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var current = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        if !current.isEmpty { paragraphs.append(current) }
        current = ""
      } else {
        current += current.isEmpty ? String(line) : "\n\(line)"
      }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs
  }

  /// Wraps paragraphs with an indent; one whose lines all begin with a space keeps its lines.
  static func body(_ text: String, indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for paragraph in paragraphs(of: text) {
      if !lines.isEmpty { lines.append("") }
      let own = paragraph.split(separator: "\n").map(String.init)
      let isVerbatim = own.allSatisfy { $0.hasPrefix(" ") }
      let wrapped = isVerbatim ? own : self.lines(of: paragraph, width: width - indent)
      lines += wrapped.map { margin + $0 }
    }
    return lines
  }
}
