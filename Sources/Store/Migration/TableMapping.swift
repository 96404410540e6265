internal import Tables

/// Where each column of a table of this schema comes from in an older one.
struct TableMapping: Hashable {
  /// The table's name in the older schema.
  private(set) var source: String
  /// For each column, a column of the older table or a value, in SQL.
  private(set) var expressions: [String]

  /// Follows the steps back to an older schema; nothing for a table that was not there.
  init?(of table: Table, through steps: [SchemaStep]) {
    source = table.name
    var names = table.columns.map { Optional($0.name) }
    expressions = table.columns.map { SQLText.identifier($0.name) }
    for change in steps.reversed().flatMap({ $0.changes.reversed() }) {
      switch change {
      case .addedTable(let added):
        if added == source { return nil }
      case .renamedTable(let from, let to):
        if to == source { source = from }
      case .addedColumn(let changed, let column, let value):
        guard changed == source, let index = names.firstIndex(of: column) else { continue }
        names[index] = nil
        expressions[index] = SQLText.literal(value)
      case .renamedColumn(let changed, let from, let to):
        guard changed == source, let index = names.firstIndex(of: to) else { continue }
        names[index] = from
        expressions[index] = SQLText.identifier(from)
      }
    }
  }
}
