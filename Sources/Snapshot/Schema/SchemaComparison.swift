/// Compares what two databases declare, object by object.
package enum SchemaComparison {
  /// The differences: tables first, then what belongs to them, then indexes, views and triggers.
  package static func changes(_ left: SchemaShape, _ right: SchemaShape) -> [SchemaChange] {
    let names = left.tableNames + right.tableNames.filter { left.tables[$0] == nil }
    var changes: [SchemaChange] = []
    for name in names {
      switch (left.tables[name], right.tables[name]) {
      case (let before?, let after?): changes += self.changes(before, after)
      case (let before?, nil):
        changes.append(
          SchemaChange(kind: .table, name: name, before: summary(before), after: nil))
      case (nil, let after?):
        changes.append(SchemaChange(kind: .table, name: name, before: nil, after: summary(after)))
      case (nil, nil): continue
      }
    }
    return changes + named(.index, left.indexes, right.indexes)
      + named(.view, left.views, right.views) + named(.trigger, left.triggers, right.triggers)
  }

  private static func summary(_ table: TableShape) -> String { "\(table.columns.count) columns" }

  private static func changes(_ left: TableShape, _ right: TableShape) -> [SchemaChange] {
    let name = left.name
    var found: [SchemaChange] = []
    let columns =
      left.columns.map(\.name)
      + right.columns.map(\.name).filter { column in !left.columns.contains { $0.name == column } }
    for column in columns {
      let before = left.columns.first { $0.name == column }
      let after = right.columns.first { $0.name == column }
      guard before != after else { continue }
      found.append(
        SchemaChange(
          kind: .column, name: "\(name).\(column)", before: before.map(text),
          after: after.map(text)))
    }
    if options(left) != options(right) {
      found.append(
        SchemaChange(kind: .option, name: name, before: options(left), after: options(right)))
    }
    found += listed(.key, name, left.uniqueKeys.map(list), right.uniqueKeys.map(list))
    found += listed(.pointer, name, left.pointers, right.pointers)
    found += listed(.check, name, left.checks, right.checks)
    return found
  }

  private static func text(_ column: ColumnShape) -> String {
    var words = [column.type.isEmpty ? "any type" : column.type]
    if column.isRequired { words.append("NOT NULL") }
    if let standing = column.standing { words.append("DEFAULT \(standing)") }
    if column.keyPlace > 0 { words.append("key \(column.keyPlace)") }
    if column.isGenerated { words.append("generated") }
    return words.joined(separator: " ")
  }

  private static func options(_ table: TableShape) -> String {
    (table.isStrict ? "STRICT" : "not STRICT") + ", "
      + (table.isWithoutRowID ? "WITHOUT ROWID" : "with rowid")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// Things without a name that both may have: what one has alone is removed or added.
  private static func listed(
    _ kind: SchemaChange.Kind, _ table: String, _ left: [String], _ right: [String]
  ) -> [SchemaChange] {
    let (before, after) = (Set(left), Set(right))
    return left.filter { !after.contains($0) }.map {
      SchemaChange(kind: kind, name: table, before: $0, after: nil)
    }
      + right.filter { !before.contains($0) }.map {
        SchemaChange(kind: kind, name: table, before: nil, after: $0)
      }
  }

  private static func named(
    _ kind: SchemaChange.Kind, _ left: [String: String], _ right: [String: String]
  ) -> [SchemaChange] {
    Set(left.keys).union(right.keys).sorted().compactMap { name in
      let (before, after) = (left[name], right[name])
      guard before.map(CheckText.words) != after.map(CheckText.words) else { return nil }
      return SchemaChange(kind: kind, name: name, before: before, after: after)
    }
  }
}
