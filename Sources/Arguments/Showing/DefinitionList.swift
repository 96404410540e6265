/// Terms on the left, what they mean on the right.
struct DefinitionList {
  /// A term and its meaning.
  struct Row {
    let term: String
    let meaning: String
  }

  /// Terms wider than this stand on a line of their own.
  static let widestTerm = 26

  /// Where meanings would be narrower than this, they stand below their terms.
  static let narrowestMeaning = 20

  let rows: [Row]

  init(_ rows: [(String, String)]) { self.rows = rows.map { Row(term: $0.0, meaning: $0.1) } }

  /// The lines of the list.
  func lines(width: Int, widestTerm: Int = Self.widestTerm) -> [String] {
    let fitting = rows.map(\.term.count).filter { $0 <= widestTerm }
    let column = (fitting.max() ?? 4) + 4
    guard width - column >= Self.narrowestMeaning else { return stackedLines(width: width) }
    var lines: [String] = []
    for row in rows {
      let meaning = TextWrapper.lines(of: row.meaning, width: width - column)
      let margin = String(repeating: " ", count: column)
      let term = "  \(row.term)"
      guard let first = meaning.first, term.count + 2 <= column else {
        lines.append(term)
        lines += meaning.map { margin + $0 }
        continue
      }
      lines.append(term + margin.dropFirst(term.count) + first)
      lines += meaning.dropFirst().map { margin + $0 }
    }
    return lines
  }

  /// True when every row fits on one line, its term however wide.
  func fitsOnLines(of width: Int) -> Bool {
    let column = (rows.map(\.term.count).max() ?? 0) + 4
    return rows.allSatisfy { column + $0.meaning.count <= width }
  }

  /// The lines of the list with every meaning below its term.
  func stackedLines(width: Int) -> [String] {
    rows.flatMap { row in
      ["  \(row.term)"] + TextWrapper.body(row.meaning, indent: 6, width: width)
    }
  }
}
