package import Tables

extension SpecKey {
  /// The key that a column brings by itself: its friendliest name, its type and its rules.
  ///
  /// A column of JSON loses its `_json`, and is still known by its whole name.
  package init(
    _ column: Column, named name: String? = nil, aliases: [String] = [], keys type: SpecType? = nil
  ) {
    let suffix = "_json"
    if column.type == .json, column.name.hasSuffix(suffix) {
      self.init(
        String(column.name.dropLast(suffix.count)), .json(type), column.summary,
        aliases: [column.name] + aliases, column: column.name)
    } else {
      let friendliest = column.inputKeys.first ?? InputKey(column.name, .stored, column)
      self.init(
        name ?? friendliest.name, .value(friendliest), column.summary, aliases: aliases,
        column: column.name)
    }
  }

  /// The keys that the columns of a table bring: every one that a user may give when creating a row.
  ///
  /// - Parameters:
  ///   - table: The table; pointers to what is written around the mapping bring no key.
  ///   - exceptions: Columns that other keys fill.
  ///   - aliases: More spellings, by column.
  ///   - types: The known keys of columns that hold JSON.
  /// - Returns: One key a column, in the order of the table.
  package static func columns(
    of table: Table, except exceptions: Set<String> = [], aliases: [String: [String]] = [:],
    keys types: [String: SpecType] = [:]
  ) -> [SpecKey] {
    table.columns.filter { column in
      guard column.input.contains(.create), !exceptions.contains(column.name) else { return false }
      guard let target = column.reference.flatMap({ Registry.table(named: $0.table) }) else {
        return true
      }
      return target.kind == .reference
    }.map { SpecKey($0, aliases: aliases[$0.name] ?? [], keys: types[$0.name]) }
  }
}
