/// A table below others, of which a screen shows so many rows and counts the rest.
enum LongListing {
  /// The most rows that are shown.
  static let most = 20

  /// A blank line, the shown rows and how many more there are; nothing where there are none.
  static func text<Entry>(
    _ shown: some Sequence<Entry>, of count: Int, _ context: CommandContext,
    _ columns: [(isNumber: Bool, title: String)], cells: (Entry) -> [String]
  ) -> String {
    let rows = shown.map(cells)
    guard !rows.isEmpty else { return "" }
    let more = count - rows.count
    return "\n" + context.textTable(columns, rows)
      + (more > 0 ? "… \(context.grouped(Int64(more))) more\n" : "")
  }
}
