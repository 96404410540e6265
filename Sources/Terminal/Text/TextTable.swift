/// Rows of cells in aligned columns.
package struct TextTable: Sendable {
  /// On which side a column's texts stand.
  package enum Alignment: Hashable, Sendable {
    /// Texts.
    case leading
    /// Numbers.
    case trailing
  }

  /// A heading and how the cells below it stand.
  package struct Column: Hashable, Sendable {
    let title: String
    let alignment: Alignment

    /// Declares a column; numbers stand on the right and are never cut.
    package init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = VisibleText.escaped(title)
      self.alignment = alignment
    }
  }

  /// One text and its style.
  package struct Cell: Hashable, Sendable {
    let text: String
    let style: Style?

    /// Makes a cell; control characters of the text are made visible.
    package init(_ text: String, _ style: Style? = nil) {
      self.text = VisibleText.escaped(text)
      self.style = style
    }
  }

  let columns: [Column]
  private(set) var rows: [[Cell]] = []

  /// Makes an empty table.
  package init(_ columns: [Column]) { self.columns = columns }

  /// True when it has no rows.
  package var isEmpty: Bool { rows.isEmpty }

  /// Adds a row, one cell a column.
  package mutating func append(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a cell for each column")
    rows.append(cells)
  }

  /// Adds a row of plain texts, one a column.
  package mutating func append(_ texts: [String]) { append(texts.map { Cell($0) }) }

  /// Renders the table, a line a row, headings first, each line ended.
  ///
  /// - Parameters:
  ///   - width: The columns that a line may take; nothing for as many as it needs.
  ///   - palette: Paints headings and styled cells.
  /// - Returns: The lines.
  /// - Complexity: O(cells + columns × width).
  package func render(width: Int? = nil, palette: Palette = Palette(isOn: false)) -> String {
    let widths = TableLayout(self).widths(within: width)
    let titles = columns.map { Cell($0.title, .heading) }
    var text = ""
    for row in [titles] + rows {
      text += line(of: row, widths: widths, limit: width, palette: palette) + "\n"
    }
    return text
  }

  private func line(of cells: [Cell], widths: [Int], limit: Int?, palette: Palette) -> String {
    var line = ""
    var used = 0
    // Blanks before a text are owed until it comes, so that no line ends in blanks.
    var owed = 0
    for (index, cell) in cells.enumerated() {
      if index > 0 { owed += TableLayout.gap }
      let text = DisplayWidth.truncated(cell.text, to: widths[index])
      let blank = widths[index] - DisplayWidth.of(text)
      if columns[index].alignment == .trailing { owed += blank }
      if !text.isEmpty {
        let room = limit.map { $0 - used - owed } ?? Int.max
        guard room > 0 else { break }
        let shown = DisplayWidth.truncated(text, to: room)
        line += String(repeating: " ", count: owed) + palette.paint(cell.style, shown)
        used += owed + DisplayWidth.of(shown)
        owed = 0
      }
      if columns[index].alignment == .leading { owed += blank }
    }
    return line
  }
}
