/// Shares the width of a line out among the columns of a table.
struct TableLayout {
  /// The blanks between two columns.
  static let gap = 2
  /// A text column is not made narrower than this.
  static let narrowest = 8

  private let natural: [Int]
  private let canShrink: [Bool]

  init(_ table: TextTable) {
    var natural = table.columns.map { DisplayWidth.of($0.title) }
    for row in table.rows {
      for (index, cell) in row.enumerated() {
        natural[index] = max(natural[index], DisplayWidth.of(cell.text))
      }
    }
    self.natural = natural
    canShrink = table.columns.map { $0.alignment == .leading }
  }

  /// The width of each column, the widest texts cut first.
  func widths(within limit: Int?) -> [Int] {
    guard let limit else { return natural }
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - limit
    while excess > 0 {
      let shrinkable = widths.indices.filter { canShrink[$0] && widths[$0] > Self.narrowest }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      // Down to the next narrower column at once, or by what is needed.
      let next = shrinkable.map { widths[$0] }.filter { $0 < widths[widest] }.max()
      let step = max(1, min(excess, widths[widest] - (next ?? Self.narrowest)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}
